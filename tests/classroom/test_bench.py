"""What a class costs is measured with phones that do what phones do."""

from game.classroom import bench


def test_a_small_class_is_quick_and_nothing_is_lost() -> None:
    """Three times the targets of a class of 200: other tests run on the machine."""
    figures = bench.measure(bench.QUICK)

    assert figures["class_phones"] == bench.QUICK.phones
    assert figures["class_votes"] == bench.QUICK.phones * bench.QUICK.votes
    assert 0 < figures["class_join_ms_p95"] <= 3000
    assert 0 < figures["class_vote_ms_p50"] <= figures["class_vote_ms_p95"] <= 450
    assert 0 < figures["class_reveal_ms"] <= 900
    assert 0 < figures["class_reveal_200_ms"] <= 3000
    assert 0 < figures.get("class_memory_mib", 1) <= 150
    for name in ("class_join_p95", "class_vote_p95", "class_reveal", "class_reveal_200"):
        assert figures[f"{name}_vs_bare"] > 0
    few, many = figures["class_reveal_ms_range"]
    assert few == figures["class_reveal_ms"] == many, "of one run"
