from pathlib import Path

import pytest

from game.view.input.settings import SETTINGS_VARIABLE, Settings, SettingsFile, settings_path


def test_settings_come_back_as_they_were_kept(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "deep" / "settings.json")
    chosen = Settings(language="ja", scale=1.25, animation="off", window=(1600, 1000))

    assert file.save(chosen) == ""
    assert file.load() == (chosen, "")


def test_without_a_file_the_defaults_are_used(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "none.json").load() == (Settings(), "")


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"scale": 99}', b'{"language": "xx"}', b"\xff\xfe", b"x" * 100_000],
)
def test_a_broken_file_is_told_in_one_line_kept_aside_and_never_read_again(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)

    settings, trouble = SettingsFile(path).load()

    assert settings == Settings()
    assert str(path) in trouble
    assert "\n" not in trouble
    assert (tmp_path / "settings.json.broken").read_bytes() == content
    assert SettingsFile(path).load() == (Settings(), "")


def test_a_folder_in_place_of_the_file_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()

    assert SettingsFile(tmp_path / "settings.json").load()[0] == Settings()


def test_a_disk_that_refuses_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    assert "file" in SettingsFile(tmp_path / "file" / "settings.json").save(Settings())


def test_a_setting_of_a_later_version_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"scale": 1.5, "wings": true}')

    assert SettingsFile(path).load() == (Settings(scale=1.5), "")


def test_the_environment_names_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(SETTINGS_VARIABLE, str(tmp_path / "mine.json"))

    assert settings_path() == tmp_path / "mine.json"


def test_with_reduced_motion_things_follow_each_other_but_do_not_move() -> None:
    still = Settings(reduced_motion=True)

    assert still.movement(0.4) == 0
    assert still.duration(0.4) == 0.4


def test_animation_off_takes_no_time() -> None:
    assert Settings(animation="off").duration(0.4) == 0
    assert Settings().duration(0.4) == 0.4
