"""Runs commands in turn, and tells what each costs beside the last one."""

from __future__ import annotations

import os
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Cost:
    """What the runs of one command cost."""

    name: str
    cpu: list[float] = field(default_factory=list)  # seconds, user and system, children among them
    wall: list[float] = field(default_factory=list)  # seconds
    memory: float = 0  # MB, the most of any run


def measured(commands: dict[str, list[str]], rounds: int) -> list[Cost]:
    """Runs each command once a round, one after the other, so that a busy spell hits all alike."""
    costs = [Cost(name) for name in commands]
    for turn in range(rounds + 1):
        for cost, command in zip(costs, commands.values()):
            run = _run(command)
            if turn == 0:
                continue  # fills the caches
            cost.cpu.append(run[0])
            cost.wall.append(run[1])
            cost.memory = max(cost.memory, run[2])
    return costs


def _run(command: list[str]) -> tuple[float, float, float]:
    start = time.monotonic()
    process = os.fork()
    if process == 0:
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        os.execvp(command[0], command)
    _, _, usage = os.wait4(process, 0)
    wall = time.monotonic() - start
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024


def table(title: str, costs: list[Cost]) -> str:
    """The costs as a Markdown table; ratios of CPU time a round, to the last command's."""
    lines = [
        f"### {title}",
        "",
        "| command | CPU, ms | wall, ms | memory, MB | CPU ratio: min, median, max |",
        "| --- | ---: | ---: | ---: | --- |",
    ]
    for cost in costs:
        ratios = sorted(own / base for own, base in zip(cost.cpu, costs[-1].cpu))
        lines.append(
            f"| {cost.name} | {_ms(cost.cpu)} | {_ms(cost.wall)} | {cost.memory:.0f} "
            f"| {ratios[0]:.2f}, {statistics.median(ratios):.2f}, {ratios[-1]:.2f} |"
        )
    return "\n".join([*lines, ""])


def _ms(seconds: list[float]) -> str:
    return f"{statistics.median(seconds) * 1000:.0f}"


def machine() -> str:
    """The machine's class and the versions of what is measured."""
    model = next(
        (
            line.split(":")[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        "unknown processor",
    )
    poppler = os.popen("pdftotext -v 2>&1").readline().strip()
    return f"{os.cpu_count()} × {model}; {poppler}"
