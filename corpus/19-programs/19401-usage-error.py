# A wrong command line ends the program with status 2 and its usage on the error stream.
# args: --size big
# exit: 2
import argparse

parser = argparse.ArgumentParser(prog="sizes")
parser.add_argument("--size", type=int, required=True)
print("reading")
parser.parse_args()
