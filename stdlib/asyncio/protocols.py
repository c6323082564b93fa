"""What a transport tells those who use it."""

__all__ = ("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol")


class BaseProtocol:
    """The callbacks that all protocols have."""

    __slots__ = ()

    def connection_made(self, transport):
        """The connection is there."""

    def connection_lost(self, exc):
        """The connection is closed, because of `exc` or (None) on purpose."""

    def pause_writing(self):
        """The transport's buffer is full."""

    def resume_writing(self):
        """The transport's buffer has room again."""


class Protocol(BaseProtocol):
    """For streams."""

    __slots__ = ()

    def data_received(self, data):
        """Some bytes came."""

    def eof_received(self):
        """The other side sends no more; a true answer keeps the transport open."""


class BufferedProtocol(BaseProtocol):
    """For streams, with a buffer of the protocol's own."""

    __slots__ = ()

    def get_buffer(self, sizehint):
        """The buffer to read into."""

    def buffer_updated(self, nbytes):
        """So many bytes were read into the buffer."""

    def eof_received(self):
        """The other side sends no more; a true answer keeps the transport open."""


class DatagramProtocol(BaseProtocol):
    """For datagrams."""

    __slots__ = ()

    def datagram_received(self, data, addr):
        """A datagram came."""

    def error_received(self, exc):
        """Sending or receiving failed."""


class SubprocessProtocol(BaseProtocol):
    """For pipes to a process."""

    __slots__ = ()

    def pipe_data_received(self, fd, data):
        """The process wrote into a pipe."""

    def pipe_connection_lost(self, fd, exc):
        """A pipe was closed."""

    def process_exited(self):
        """The process has ended."""
