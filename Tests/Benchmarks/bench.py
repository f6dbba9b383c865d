#!/usr/bin/env python3
"""Measures the server and prints what it takes as ratios to other programs.

    Tests/Benchmarks/bench.py [--binary PATH] [--filings DIR] [--rounds N] [--quick]

Both sides of a ratio run by turns in the same minutes, so that a busy machine slows both; only the
ratios mean anything. Peers that are not installed (rumdl, lxml) are left out with a message:
`pip install rumdl lxml` in a virtual environment, and run this with its Python. Texts are made from
the fixture of the tests; with `--filings` real filings are measured too.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from client import Client, Document  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURE = os.path.join(HERE, "..", "Fixtures", "halvorne-2023-item1.10k.txt")
median = statistics.median


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=os.path.join(HERE, "..", "..", ".build", "release",
                                                         "analyst-server"))
    parser.add_argument("--filings", help="a folder with real filings")
    parser.add_argument("--text", default=FIXTURE, help="the text that the inputs repeat")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--quick", action="store_true", help="small inputs and one round")
    return parser.parse_args()


class Table:
    """The rows that are printed, each as soon as it is known."""

    def __init__(self):
        self.missed = 0
        print(f"{'measure':<46} {'ours':>12} {'other':>12} {'ratio':>8}  target")

    def add(self, measure, ours, other, ratio, target=None, at_most=True, unit="ms"):
        """Adds a row; the target bounds the ratio from above or from below."""
        mark = ""
        if target is not None:
            is_met = ratio <= target if at_most else ratio >= target
            self.missed += not is_met
            mark = f"{'≤' if at_most else '≥'} {target:g} {'met' if is_met else 'MISSED'}"
        scale = 1e3 if unit == "ms" else 1
        shown = [f"{value * scale:.2f} {unit}" if value is not None else "–"
                 for value in (ours, other)]
        print(f"{measure:<46} {shown[0]:>12} {shown[1]:>12} {ratio:>8.2f}  {mark}", flush=True)


def timed(command):
    """The seconds that a program takes, its output written to a file."""
    with open(os.path.join(tempfile.gettempdir(), "bench-output"), "wb") as output:
        start = time.perf_counter()
        subprocess.run(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL)
        return time.perf_counter() - start


def by_turns(commands, count):
    """The median of each command, all run by turns."""
    times = [[] for _ in commands]
    for command in commands:
        timed(command)
    for _ in range(count):
        for taken, command in zip(times, commands):
            taken.append(timed(command))
    return [median(taken) for taken in times]


def inputs(folder, source, sizes):
    """Texts of several sizes that repeat the source, as .txt and .md."""
    with open(source, "rb") as file:
        seed = file.read()
    paths = {}
    for name, size in sizes.items():
        data = seed * (size // len(seed) + 1)
        data = data[:data.rfind(b"\n", 0, size) + 1]
        paths[name] = os.path.join(folder, f"text-{name}.txt")
        for path in (paths[name], paths[name][:-4] + ".md"):
            with open(path, "wb") as file:
                file.write(data)
    return paths


def whole_process(table, binary, paths, count):
    for name, command, target in (
            ("grep -c revenue", ["grep", "-c", "revenue"], 6),
            ("grep -cE '\\$[0-9]'", ["grep", "-cE", r"\$[0-9]"], 3.5)):
        ours, other = by_turns(
            [[binary, "check", paths["66 KB"]], command + [paths["66 KB"]]], count * 5)
        table.add(f"check 66 KB / {name}", ours, other, ours / other, target)
    for name, target in (("1 MB", 3), ("10 MB", 3)):
        if name in paths:
            ours, other = by_turns(
                [[binary, "check", paths[name]], ["wc", paths[name]]], count)
            table.add(f"check {name} / wc", ours, other, ours / other, target)
    rates = {name: by_turns([[binary, "check", path]], count)[0] / os.path.getsize(path)
             for name, path in paths.items() if name != "66 KB"}
    least, greatest = min(rates.values()), max(rates.values())
    table.add("seconds per MB, greatest / least", greatest * 1e6, least * 1e6, greatest / least,
              1.67)


def typing(table, name, sides, language, count, bounds):
    """Opening, typing and bursts of one text in several servers by turns; the first is ours."""
    found = {label: [] for label, _, _ in sides}
    for _ in range(bounds.get("rounds", 3)):
        for label, command, path in sides:
            with open(path, encoding="utf-8", newline="") as file:
                text = file.read()
            client = Client(command)
            try:
                extension = os.path.splitext(path)[1]
                document = Document(client, text, language.get(extension, "plaintext"),
                                    f"file:///tmp/bench{extension}")
                taken = sorted(document.type() for _ in range(count))
                bursts = [document.type(20) for _ in range(3)]
                found[label].append({
                    "start": client.initialized_after, "open": document.opened_after,
                    "p50": median(taken), "p95": taken[int(len(taken) * 0.95)],
                    "burst": median(bursts), "memory": client.memory("VmHWM"),
                    "bytes": os.path.getsize(path)})
            finally:
                client.close()
    result = {label: {key: median(run[key] for run in runs) for key in runs[0]}
              for label, runs in found.items()}
    ours = result[sides[0][0]]
    for label, other in list(result.items())[1:]:
        table.add(f"{name}: {label} / ours, key to diagnostics", ours["p50"], other["p50"],
                  other["p50"] / ours["p50"], bounds.get("p50"), at_most=False)
        table.add(f"{name}: {label} / ours, opened to diagnostics", ours["open"], other["open"],
                  other["open"] / ours["open"], bounds.get("open"), at_most=False)
        table.add(f"{name}: start to initialize, ours / {label}", ours["start"], other["start"],
                  ours["start"] / other["start"], 1.2)
    table.add(f"{name}: p95 / p50", ours["p95"], ours["p50"], ours["p95"] / ours["p50"], 2.5)
    table.add(f"{name}: 20 keys at once / one", ours["burst"], ours["p50"],
              ours["burst"] / ours["p50"], 3)
    allowed = 6 * ours["bytes"] / 2**20 + 15
    table.add(f"{name}: greatest memory / allowed", ours["memory"], allowed,
              ours["memory"] / allowed, 1, unit="MiB")
    return ours


def against_lxml(table, name, path, ours):
    try:
        import lxml.html
    except ImportError:
        print(f"{name}: lxml is not installed, left out")
        return
    with open(path, "rb") as file:
        data = file.read()
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        parser = lxml.html.HTMLParser(huge_tree=True)
        lxml.html.document_fromstring(data, parser=parser).text_content()
        taken.append(time.perf_counter() - start)
    table.add(f"{name}: key to diagnostics / lxml", ours["p50"], median(taken),
              ours["p50"] / median(taken), 0.3)


def many_files(table, binary, folder, count):
    files = sorted(os.path.join(folder, name) for name in os.listdir(folder)
                   if not name.startswith("manifest"))
    if not shutil.which("taskset") or (os.cpu_count() or 1) < 2:
        print("check of many files: one processor or no taskset, left out")
        return
    both, one = by_turns([[binary, "check"] + files,
                          ["taskset", "-c", "0", binary, "check"] + files], count)
    table.add(f"check of {len(files)} files: all processors / one", both, one, both / one, 0.75)


def main():
    options = arguments()
    binary = os.path.abspath(options.binary)
    rounds = 1 if options.quick else options.rounds
    table = Table()
    with tempfile.TemporaryDirectory() as folder:
        sizes = {"66 KB": 66_000, "1 MB": 1_000_000}
        if not options.quick:
            sizes |= {"10 MB": 10_000_000, "40 MB": 40_000_000}
        paths = inputs(folder, options.text, sizes)
        whole_process(table, binary, paths, max(rounds, 3))
        rumdl = shutil.which("rumdl", path=os.path.dirname(sys.executable)) or shutil.which("rumdl")
        if not rumdl:
            print("rumdl is not installed: typing is measured without a peer")
        languages = {".md": "markdown"}
        goals = {"66 KB": (30, 4, 4), "1 MB": (20, 8, 4), "10 MB": (6, 12, 5)}
        for name, (count, key, opened) in goals.items():
            if name not in paths:
                continue
            sides = [("ours", [binary, "--stdio"], paths[name])]
            if rumdl:
                sides.append(("rumdl", [rumdl, "server"], paths[name][:-4] + ".md"))
            typing(table, name, sides, languages, count,
                   {"rounds": rounds, "p50": key, "open": opened})
        if options.filings:
            real_filings(table, binary, rumdl, options.filings, rounds, folder)
    print(f"{table.missed} targets missed")


def real_filings(table, binary, rumdl, filings, rounds, folder):
    for name in ("qualcomm-10k-2004.txt", "apple-10k-2024.htm", "ge-10k-2023.htm"):
        path = os.path.join(filings, name)
        if not os.path.exists(path):
            print(f"{name}: not there, left out")
            continue
        sides = [("ours", [binary, "--stdio"], path)]
        if rumdl and name.endswith(".txt"):
            markdown = os.path.join(folder, "filing.md")
            shutil.copy(path, markdown)
            sides.append(("rumdl", [rumdl, "server"], markdown))
        ours = typing(table, name, sides, {".md": "markdown", ".htm": "html"}, 10,
                      {"rounds": rounds, "p50": 15})
        if name.endswith(".htm"):
            against_lxml(table, name, path, ours)
    many_files(table, binary, filings, rounds)


if __name__ == "__main__":
    main()
