"""What the lints share: the files to look at, C++ without its comments, and the two ways to run.

A lint is a function check(tree) that yields (path, line, reason). Run without arguments it looks
at the repository, prints "path:line: reason" for each and fails when there is one. With
--self-test it runs over small samples that name the places it has to find, so that a lint which
no longer sees anything fails too.
"""
import fnmatch
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SKIPPED_FOLDERS = {".git", "build", "__pycache__"}


class Repository:
    """Files that are committed or would be; without git, everything outside build/."""

    def __init__(self, root=ROOT):
        self.root = root
        listed = subprocess.run(["git", "ls-files", "-z", "-co", "--exclude-standard"],
                                cwd=root, capture_output=True)
        if listed.returncode == 0:
            names = listed.stdout.decode("utf-8").split("\0")
        else:
            names = self.walk()
        self.names = sorted(name for name in set(names) if name and (root / name).is_file())

    def walk(self):
        for folder, folders, files in os.walk(self.root):
            folders[:] = [name for name in folders if name not in SKIPPED_FOLDERS]
            for name in files:
                yield str((Path(folder) / name).relative_to(self.root))

    def bytes(self, name):
        return (self.root / name).read_bytes()


class Sample:
    """A tree of a few invented files."""

    def __init__(self, files):
        self.files = files
        self.names = sorted(files)

    def bytes(self, name):
        return self.files[name].encode("utf-8")


def paths(tree, *patterns):
    """Names that match one of the patterns; * crosses folders."""
    return [name for name in tree.names if any(fnmatch.fnmatchcase(name, p) for p in patterns)]


def text(tree, name):
    return tree.bytes(name).decode("utf-8", "replace")


def lines(tree, name):
    return enumerate(text(tree, name).splitlines(), 1)


def line_of(whole, offset):
    return whole.count("\n", 0, offset) + 1


_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<char>(?:(?<![0-9a-zA-Z_])|(?<=\b[uUL])|(?<=\bu8))'(?:\\.|[^'\\\n])+')""",
    re.S | re.X)


def _blank(found):
    return re.sub(r"[^\n]", " ", found)


def without_comments(source):
    """The C++ source with comments as blanks; every offset and line stays."""
    return _TOKEN.sub(
        lambda m: _blank(m.group()) if m.group("comment") is not None else m.group(), source)


def bare(source):
    """Comments, string contents and preprocessor lines blanked; every offset and line stays."""
    def emptied(m):
        if m.group("comment") is not None:
            return _blank(m.group())
        return m.group()[0] + _blank(m.group()[1:-1]) + m.group()[-1]
    code = _TOKEN.sub(emptied, source)
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda m: _blank(m.group()), code, flags=re.M)


def strings(source):
    """(offset, content) of every string literal of the source."""
    for m in _TOKEN.finditer(source):
        if m.group("string") is not None:
            yield m.start(), m.group()[1:-1]
        elif m.group("raw") is not None:
            yield m.start(), m.group()


def allowed(tree, name):
    """Entries "PATH KEY  # reason" of an allow-list: {(path, key): line}. No reason, no entry."""
    entries = {}
    if name in tree.names:
        for number, line in lines(tree, name):
            entry, _, reason = line.partition(" # ")
            if line.startswith("#") or not line.strip():
                continue
            path, _, key = entry.strip().partition(" ")
            if not reason.strip() or not key:
                raise SystemExit(f"{name}:{number}: an entry is: PATH WHAT # why")
            entries[path, key.strip()] = number
    return entries


def run(check, samples):
    """`samples`: [(what it shows, {path: text}, ["path:line" to be found, in order])]."""
    if sys.argv[1:] == ["--self-test"]:
        wrong = 0
        for title, files, expected in samples:
            found = [f"{path}:{line}" for path, line, _ in check(Sample(files))]
            if found != expected:
                wrong += 1
                print(f"self-test: {title}: expected {expected}, found {found}")
        if not any(expected for _, _, expected in samples):
            wrong += 1
            print("self-test: no sample shows that this lint can fail")
        print(f"{len(samples) - wrong} of {len(samples)} samples as expected")
        sys.exit(wrong != 0)
    if sys.argv[1:]:
        print(f"usage: {sys.argv[0]} [--self-test]", file=sys.stderr)
        sys.exit(2)
    count = 0
    for path, line, reason in check(Repository()):
        count += 1
        print(f"{path}:{line}: {reason}")
    sys.exit(count != 0)
