"""What playing apart costs is measured, and is little."""

from game.online import bench


def test_a_reveal_is_soon_with_both_and_an_idle_window_is_quiet() -> None:
    """Three times the targets: other tests run on the machine."""
    figures = bench.measure(turns=3, idle=6.0)

    assert 0.0 < figures["net_reveal_ms"] <= 300.0
    assert 0 < figures["net_idle_bytes_per_s"] <= 1000
