# OSError makes an instance of the subclass that the number stands for.
# point: 8.layout
import errno

for number in (errno.ENOENT, errno.EACCES, errno.EPERM, errno.EEXIST, errno.EPIPE, errno.EAGAIN, errno.ECHILD, errno.ECONNREFUSED,
               errno.ECONNRESET, errno.ECONNABORTED, errno.EISDIR, errno.ENOTDIR, errno.EINTR, errno.ESRCH, errno.ETIMEDOUT, errno.EIO):
    e = OSError(number, "text")
    print(type(e).__name__, e.errno == number, e.strerror)
print(type(OSError(2)).__name__, type(FileNotFoundError(13, "x")).__name__, type(OSError("2", "x")).__name__)
