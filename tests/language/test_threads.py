"""Texts are asked for by the window and by what thinks beside it, at the same time."""

import threading

from game.language import Texts


def test_two_threads_may_ask_for_a_message_that_neither_has_read_yet() -> None:
    """One of them parses it; the other must not take it for parsed before it is."""
    faults: list[Exception] = []
    for _ in range(3):
        texts = Texts.load("ja")
        names = [name for name in texts if not name.startswith("reason")]
        start = threading.Barrier(4)

        def ask(texts: Texts = texts, names: list[str] = names, start: object = start) -> None:
            start.wait()  # type: ignore[attr-defined]
            for name in names[:400]:
                try:
                    texts.has(name) and texts(name)
                except KeyError as fault:
                    faults.append(fault)
                except Exception as fault:  # noqa: BLE001 - a value that it lacks is no fault here
                    if "Unknown external" not in str(fault):
                        faults.append(fault)

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert faults == []
