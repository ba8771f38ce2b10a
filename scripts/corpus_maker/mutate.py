"""Damaged and twisted copies of the corpus, for scripts/fuzz: by bytes, by objects, by content streams."""

import argparse
import io
import logging
import pathlib
import random
import re
import sys

import pikepdf

NUMBERS = [0, -1, 1, 2, 255, 65535, 65536, 2**31 - 1, 2**31, -(2**31), 2**32, 2**63, 10**20, 0.0, -0.5, 1e-9, 1e30]
NUMBER = re.compile(rb"(?<![\w.#/])-?\d+(?:\.\d+)?(?![\w.])")
OPERATORS = [
    *(b"q Q cm w J j M d ri i gs m l c v y h re S s f F f* B B* b b* n W W* BT ET Tc Tw Tz TL Tf Tr Ts".split()),
    *(b"Td TD Tm T* Tj TJ ' \" d0 d1 CS cs SC SCN sc scn G g RG rg K k sh BI ID EI Do MP DP BMC BDC EMC BX EX".split()),
]


def mutate_bytes(data, chance):
    """Flip, delete, repeat, overwrite or cut runs of bytes."""
    data = bytearray(data)
    for _ in range(chance.choice([1, 2, 4, 16, 64])):
        start = chance.randrange(len(data))
        size = chance.choice([1, 1, 2, 8, 64, 1024])
        match chance.randrange(6):
            case 0:
                data[start] ^= 1 << chance.randrange(8)
            case 1:
                del data[start : start + size]
            case 2:
                data[start:start] = data[start : start + size] * chance.choice([1, 2, 50])
            case 3:
                data[start : start + size] = chance.randbytes(min(size, len(data) - start))
            case 4:
                data[start : start + size] = str(chance.choice(NUMBERS)).encode()
            case 5 if chance.random() < 0.1:
                del data[start:]
        if not data:
            return b"%PDF-1.7\n"
    return bytes(data)


def twisted(value, chance, objects):
    """Another value in a value's place: an extreme number, a reference to anywhere, something of another kind."""
    match chance.randrange(6):
        case 0 | 1:
            number = chance.choice(NUMBERS)
            return number if isinstance(number, int) and abs(number) < 2**63 else 10**6
        case 2 | 3:
            return chance.choice(objects)
        case 4:
            return chance.choice([True, None, pikepdf.Name("/X"), pikepdf.String("x"), pikepdf.Array([]), pikepdf.Dictionary()])
        case _:
            return pikepdf.Array([value] * chance.choice([1, 3, 1000])) if isinstance(value, int | float) else 7


def mutate_objects(data, chance):
    """Twist, drop or swap entries of dictionaries and arrays; references may go anywhere, in rings too."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        objects = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary | pikepdf.Array | pikepdf.Stream)]
        for _ in range(chance.choice([1, 1, 2, 5, 20])):
            target = chance.choice(objects)
            if isinstance(target, pikepdf.Array):
                if len(target):
                    index = chance.randrange(len(target))
                    target[index] = twisted(target[index], chance, objects)
                continue
            keys = [key for key in target.keys() if key != "/Length"]
            if not keys:
                continue
            key = chance.choice(keys)
            if chance.random() < 0.2:
                del target[key]
            else:
                target[key] = twisted(target[key], chance, objects)
        return saved(pdf, chance)


def mutate_streams(data, chance):
    """Change numbers, operators and runs of decoded streams: pages, fonts, images, tables of Unicode."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
        for _ in range(chance.choice([1, 1, 2, 4])):
            stream = chance.choice(streams)
            try:
                content = stream.read_bytes()
            except pikepdf.PdfError:
                content = stream.read_raw_bytes()
            if content:
                stream.write(mutated_content(content, chance))
        return saved(pdf, chance)


def mutated_content(content, chance):
    match chance.randrange(4):
        case 0:
            return mutate_bytes(content, chance)
        case 1:
            rate = chance.choice([0.001, 0.01, 0.2])
            return NUMBER.sub(
                lambda found: str(chance.choice(NUMBERS)).encode() if chance.random() < rate else found[0], content
            )
        case 2:
            lines = content.splitlines(keepends=True)
            chance.shuffle(lines)
            return b"".join(lines)
        case _:
            words = content.split(b" ")
            for _ in range(chance.choice([1, 5, 50])):
                words.insert(chance.randrange(len(words) + 1), chance.choice(OPERATORS))
            return b" ".join(words)


def saved(pdf, chance):
    output = io.BytesIO()
    mode = chance.choice([pikepdf.ObjectStreamMode.preserve, pikepdf.ObjectStreamMode.disable])
    pdf.save(output, object_stream_mode=mode, compress_streams=chance.random() < 0.5)
    return output.getvalue()


def mutated(sources, seed):
    """The mutant of a seed: the same for the same sources."""
    chance = random.Random(seed)
    data = chance.choice(sources).read_bytes()
    kind = chance.choice([mutate_bytes, mutate_objects, mutate_streams])
    try:
        return kind.__name__.removeprefix("mutate_"), kind(data, chance)
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError, OverflowError, NotImplementedError):
        return "bytes", mutate_bytes(data, chance)  # locked, or twisted so far that it cannot be written


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", type=pathlib.Path, help="a folder with PDFs")
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True, help="of the first; the others count up")
    arguments = parser.parse_args()
    sys.setrecursionlimit(10_000)
    logging.disable(logging.CRITICAL)  # what pikepdf thinks of twisted metadata
    # Large files cost time and show nothing that small ones do not.
    sources = sorted(path for path in arguments.sources.rglob("*.pdf") if path.stat().st_size < 300_000)
    arguments.output.mkdir(parents=True, exist_ok=True)
    for seed in range(arguments.seed, arguments.seed + arguments.count):
        kind, data = mutated(sources, seed)
        (arguments.output / f"{seed:08}-{kind}.pdf").write_bytes(data)


if __name__ == "__main__":
    main()
