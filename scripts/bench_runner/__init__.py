"""Measures the tool against others; `scripts/bench` is its entry."""
