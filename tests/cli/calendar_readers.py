#!/usr/bin/env python3
"""Two programs of others read the calendar file: python3-icalendar and khal.

Both must find every due at its time, and a second import of an updated file must update: the same
UID, a higher SEQUENCE, the new time. Exits with 77 (ctest: skipped) where one is not installed.

usage: tests/cli/calendar_readers.py PATH_OF_CHOBA_CLI
"""
import datetime
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
DEBIAN_PYTHON = "/usr/bin/python3"

try:
    import icalendar
except ImportError:
    # Debian's package is seen by Debian's Python alone.
    if os.path.exists(DEBIAN_PYTHON) and not os.path.samefile(sys.executable, DEBIAN_PYTHON):
        os.execv(DEBIAN_PYTHON, [DEBIAN_PYTHON, *sys.argv])
    print("skipped: python3-icalendar is not installed (scripts/setup test installs it)")
    sys.exit(SKIPPED)

JAPAN = datetime.timezone(datetime.timedelta(hours=9))
INQUIRY = {"id": "31", "room": "21", "kind": "inquiry", "at": "2026-11-20T09:00",
           "value": "2026-11-25T18:00"}
FACTS = {
    "format": "choba-all", "version": 3,
    "client": [{"id": "1", "name": "ことり雑貨と、とても長い名前の架空の商店街振興組合連合会"},
               {"id": "2", "name": "みなと; 珈琲, \"本店\""}],
    "room": [{"id": "20", "client": "1"}, {"id": "21", "client": "2"}],
    "room_event": [{"id": "30", "room": "20", "kind": "opened", "at": "2026-11-20T10:00"}, INQUIRY,
                   {"id": "32", "room": "20", "kind": "delivery-date", "at": "2026-11-20T10:00",
                    "value": "2026-11-30"}],
}


def fail(words):
    sys.exit(f"calendar_readers: {words}")


def expect(condition, words):
    if not condition:
        fail(words)


class Folder:
    def __init__(self, program, folder):
        self.program, self.folder = program, Path(folder)

    def choba(self, *words):
        done = subprocess.run([self.program, *words, "--db", str(self.folder / "a.sqlite")],
                              capture_output=True, text=True, timeout=60)
        expect(done.returncode == 0, f"{words}: {done.stderr}{done.stdout}")
        return done.stdout

    def bring(self, facts):
        path = self.folder / "facts.json"
        path.write_text(json.dumps(facts), encoding="utf-8")
        self.choba("import", "all", "--on-conflict", "theirs", str(path))

    def export(self, name, when, *further):
        path = self.folder / name
        self.choba("export", "ics", "--at", when, "--out", str(path), *further)
        return path


def entries(path, kind="VEVENT"):
    """UID → component, as python3-icalendar reads them."""
    raw = path.read_bytes()
    for line in raw.split(b"\r\n"):
        expect(len(line) <= 75, f"a line of {len(line)} octets")
        line.decode("utf-8")
    calendar = icalendar.Calendar.from_ical(raw)
    expect(not calendar.errors, f"icalendar: {calendar.errors}")
    found = {}
    for component in calendar.walk(kind):
        expect(not component.errors, f"icalendar: {component.errors}")
        expect(str(component["UID"]) not in found, f"twice: {component['UID']}")
        found[str(component["UID"])] = component
    return found


def of_kind(components, kind):
    found = [component for uid, component in components.items() if f"-{kind}-" in uid]
    expect(len(found) == 1, f"{len(found)} of {kind} in {sorted(components)}")
    return found[0]


def moment(text):
    return datetime.datetime.fromisoformat(text).replace(tzinfo=JAPAN)


def agenda(folder, when):
    return json.loads(folder.choba("agenda", "--json", "--at", when))["actions"]


def check_times(folder, components, when):
    """Every line of the agenda is an event at its time; what else there is are hard clocks."""
    actions = agenda(folder, when)
    further = dict(components)
    for action in actions:
        component = of_kind(components, f"{action['subject']['id']}-{action['kind']}")
        del further[str(component["UID"])]
        start = component["DTSTART"].dt
        due = datetime.datetime.fromisoformat(action["at"])
        if action["whole_day"]:
            expect(start == due.astimezone(JAPAN).date(), f"{start} instead of {due}")
        else:
            expect(start == due, f"{start} instead of {due}")
        expect(action["subject"]["title"] in str(component["SUMMARY"]), str(component["SUMMARY"]))
        alarms = [part for part in component.subcomponents if part.name == "VALARM"]
        expect(bool(alarms) == (action["severity"] == "hard"), f"{len(alarms)} alarms: {action}")
    expect(bool(further), "no hard clock beyond the agenda")
    for uid, component in further.items():
        expect(any(part.name == "VALARM" for part in component.subcomponents), f"no alarm: {uid}")


class Khal:
    def __init__(self, folder):
        self.folder = folder
        (folder / "dues").mkdir()
        (folder / "khal.conf").write_text(
            f"[calendars]\n[[dues]]\npath = {folder / 'dues'}\n[sqlite]\npath = {folder / 'khal.db'}\n"
            "[locale]\nlocal_timezone = Asia/Tokyo\ndefault_timezone = Asia/Tokyo\n"
            "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n",
            encoding="utf-8")

    def run(self, *words):
        done = subprocess.run(["khal", "-c", str(self.folder / "khal.conf"), *words],
                              capture_output=True, text=True, timeout=120,
                              env={**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(self.folder)})
        expect(done.returncode == 0, f"khal {words}: {done.stderr}{done.stdout}")
        return done.stdout

    def take(self, path):
        self.run("import", "--batch", "-a", "dues", str(path))

    def list(self):
        lines = self.run("list", "--day-format", "", "--format",
                         "{start-long-full}|{uid}|{status}", "2026-11-01", "200d").splitlines()
        return [line for line in lines if "|" in line]


def main(program):
    if shutil.which("khal") is None:
        print("skipped: khal is not installed (scripts/setup test installs it)")
        return SKIPPED
    with tempfile.TemporaryDirectory() as name:
        folder = Folder(program, name)
        folder.bring(FACTS)
        calendar = folder.export("a.ics", "2026-11-22T09:00")
        first = entries(calendar)
        check_times(folder, first, "2026-11-22T09:00")
        khal = Khal(Path(name))
        khal.take(calendar)
        listed = khal.list()
        expect(len(listed) == len(first), f"khal lists {len(listed)} of {len(first)}: {listed}")
        expect(any(line.startswith("2026-11-25 18:00|") for line in listed), f"khal: {listed}")

        # The requester puts the date off, and the client of the other room is written to.
        folder.bring({"format": "choba-all", "version": 3,
                      "room_event": [{**INQUIRY, "value": "2026-11-26T18:00"}],
                      "message": [{"id": "40", "client": "1", "room": "20", "channel": "room",
                                   "direction": "out", "at": "2026-11-22T09:30"}]})
        second = entries(folder.export("a.ics", "2026-11-22T09:31"))
        expect(set(first) <= set(second), "an entry vanished instead of being cancelled")
        moved = of_kind(second, "answer-inquiry")
        former = of_kind(first, "answer-inquiry")
        expect(moved["DTSTART"].dt == moment("2026-11-26T18:00"), str(moved["DTSTART"].dt))
        expect(moved["SEQUENCE"] > former["SEQUENCE"], "SEQUENCE did not rise")
        gone = of_kind(second, "first-contact")
        expect(gone["STATUS"] == "CANCELLED", str(gone["STATUS"]))
        expect(gone["SEQUENCE"] > of_kind(first, "first-contact")["SEQUENCE"], "SEQUENCE of gone")
        khal.take(calendar)
        listed = khal.list()
        expect(len(listed) == len(second), f"khal lists {len(listed)} of {len(second)}: {listed}")
        places = [line for line in listed if "answer-inquiry" in line]
        expect(len(places) == 1 and places[0].startswith("2026-11-26 18:00|"), f"khal: {places}")
        expect(any("first-contact" in line and "CANCELLED" in line for line in listed),
               f"khal: {listed}")

        tasks = entries(folder.export("tasks.ics", "2026-11-22T09:31", "--todo"), "VTODO")
        task = of_kind(tasks, "answer-inquiry")
        expect(task["DUE"].dt == moment("2026-11-26T18:00"), str(task["DUE"].dt))
        expect(task["STATUS"] == "NEEDS-ACTION", str(task["STATUS"]))
    print(f"{len(first)} and {len(second)} entries read by icalendar {icalendar.__version__} and khal")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
