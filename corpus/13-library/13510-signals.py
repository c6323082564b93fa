# Signals with handlers.
import os, signal, time
got = []
signal.signal(signal.SIGUSR1, lambda n, f: got.append(n))
os.kill(os.getpid(), signal.SIGUSR1); 
print(got, signal.getsignal(signal.SIGINT).__name__, signal.SIGTERM, signal.strsignal(9))
def alarm(n, f): raise TimeoutError("alarm")
signal.signal(signal.SIGALRM, alarm); signal.setitimer(signal.ITIMER_REAL, 0.02)
try: time.sleep(2)
except TimeoutError as e: print(e)
