# A text adventure driven by a script of commands: rooms, items, a state machine and a lamp that runs out.
# exit: 3
import sys
from dataclasses import dataclass, field
from enum import Enum, auto


class Direction(Enum):
    NORTH = "n"
    SOUTH = "s"
    EAST = "e"
    WEST = "w"

    @property
    def opposite(self):
        pairs = {Direction.NORTH: Direction.SOUTH, Direction.EAST: Direction.WEST}
        pairs.update({v: k for k, v in pairs.items()})
        return pairs[self]

    @classmethod
    def parse(cls, text):
        for member in cls:
            if text in (member.value, member.name.lower()):
                return member
        raise GameError(f"there is no way called {text!r}")


class State(Enum):
    PLAYING = auto()
    WON = auto()
    LOST = auto()


class GameError(Exception):
    pass


@dataclass(frozen=True)
class Item:
    name: str
    weight: int = 1
    light: bool = False


@dataclass
class Room:
    name: str
    text: str
    dark: bool = False
    exits: dict = field(default_factory=dict)
    items: list = field(default_factory=list)

    def connect(self, direction, other):
        self.exits[direction] = other
        other.exits[direction.opposite] = self
        return other

    def describe(self, has_light):
        if self.dark and not has_light:
            yield "It is pitch dark."
            return
        yield f"== {self.name} =="
        yield self.text
        for item in sorted(self.items, key=lambda i: i.name):
            yield f"  There is a {item.name} here."
        yield "  Ways: " + ", ".join(d.name.lower() for d in sorted(self.exits, key=lambda d: d.value))


class Player:
    LIMIT = 5

    def __init__(self, room):
        self.room = room
        self.bag = {}
        self.oil = 6

    @property
    def load(self):
        return sum(item.weight for item in self.bag.values())

    @property
    def has_light(self):
        return self.oil > 0 and any(item.light for item in self.bag.values())


class Game:
    def __init__(self):
        hall = Room("Hall", "A wide hall with a stone floor.")
        cellar = Room("Cellar", "Shelves of dusty bottles.", dark=True)
        garden = Room("Garden", "Roses, and a gate that is locked.")
        hall.connect(Direction.SOUTH, garden)
        hall.connect(Direction.EAST, cellar)
        hall.items += [Item("lamp", 2, True), Item("anvil", 9)]
        cellar.items.append(Item("key"))
        garden.items.append(Item("rose"))
        self.player = Player(hall)
        self.gate = garden
        self.state = State.PLAYING
        self.turns = 0
        self.commands = {name[3:]: getattr(self, name) for name in dir(self) if name.startswith("do_")}

    def say(self, *lines):
        for line in lines:
            print(line)

    def do_look(self):
        """describes the room"""
        self.say(*self.player.room.describe(self.player.has_light))

    def do_go(self, where):
        """goes somewhere"""
        direction = Direction.parse(where)
        try:
            self.player.room = self.player.room.exits[direction]
        except KeyError:
            raise GameError(f"you cannot go {direction.name.lower()}") from None
        self.do_look()

    def do_take(self, name):
        """takes an item"""
        room = self.player.room
        if room.dark and not self.player.has_light:
            raise GameError("you see nothing to take")
        for item in room.items:
            if item.name == name:
                break
        else:
            raise GameError(f"there is no {name} here")
        if self.player.load + item.weight > Player.LIMIT:
            raise GameError(f"the {name} is too heavy ({item.weight} + {self.player.load} > {Player.LIMIT})")
        room.items.remove(item)
        self.player.bag[name] = item
        self.say(f"Taken: {item}")

    def do_drop(self, *names):
        """drops items"""
        for name in names or list(self.player.bag):
            item = self.player.bag.pop(name, None)
            if item is None:
                raise GameError(f"you carry no {name}")
            self.player.room.items.append(item)
            self.say(f"Dropped {name}.")

    def do_bag(self):
        """lists what you carry"""
        self.say("You carry " + (", ".join(sorted(self.player.bag)) or "nothing") + f" ({self.player.load}/{Player.LIMIT}).")

    def do_unlock(self):
        """opens the gate"""
        if self.player.room is not self.gate:
            raise GameError("there is nothing to unlock")
        if "key" not in self.player.bag:
            raise GameError("you have no key")
        self.state = State.WON

    def do_help(self):
        """prints this"""
        for name, method in sorted(self.commands.items()):
            self.say(f"  {name:<8}{method.__doc__}")

    def run(self, lines):
        self.do_look()
        for line in lines:
            verb, *rest = line.split()
            print(f"> {line}")
            self.turns += 1
            if self.player.has_light:
                self.player.oil -= 1
                if not self.player.oil:
                    self.say("The lamp goes out.")
            try:
                self.commands[verb](*rest)
            except KeyError as e:
                print(f"I do not know how to {e}.")
            except GameError as e:
                print(str(e).capitalize() + ".")
            except TypeError as e:
                print("What?", e)
            match self.state:
                case State.WON:
                    print(f"The gate opens. You won in {self.turns} turns.")
                    return 0
                case State.LOST:
                    return 1
        print("The day is over.", self.state)
        return 2


SCRIPT = """\
look
help
take anvil
go east
take key
go w
take lamp
go e
take key
dance wildly
go up
bag
go w
go w
take
go s extra
go s
take rose
take key
drop lamp
bag
unlock
look"""

game = Game()
status = game.run(SCRIPT.splitlines())
print(status, game.state, repr(game.state), game.player.room.name)
game = Game()
print(game.run(["go e", "go w", "unlock", "drop sword"]))
print(Item("a") == Item("a"), hash(Item("a")) == hash(Item("a")), Item("b", light=True))
sys.exit(status + 3)
