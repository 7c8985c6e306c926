"""What is a secret, and what only looks like one; tokens are put together from pieces."""

from __future__ import annotations

import pytest

from schoolgate.secrets.lines import MOST, search

HEX = "0123456789abcdef"
FOUND = {
    "-----BEGIN " + "PRIVATE KEY-----": "private-key",
    "-----BEGIN OPENSSH " + "PRIVATE KEY-----": "private-key",
    "mau.nt:$apr1$" + "aZ19/.kQ$" + "b8Xq" * 5 + "1/": "password-file",
    "mau.nt:$2y$05$" + "kR7./" * 10 + "abc": "password-file",
    "mau.nt:{SHA}" + "kR7/+" * 5 + "Aa=": "password-file",
    "mau.nt:$6$" + "muoi2025$" + "x9./" * 21 + "ab": "password-file",
    "token: ghp" + "_" + "a1B2" * 9: "github-token",
    "github" + "_pat_" + "A1b2C3d4E5f6G7h8I9j0K1" + "_" + "a1B" * 19 + "xy": "github-token",
    "key: AIza" + "Sy" + "a1B2_" * 6 + "abc": "google-key",
    "id: AK" + "IA" + "Q7W8E9R0T1Y2U3I4": "aws-key",
    "NETLIFY: nfp" + "_" + "a1B2" * 9: "hosting-token",
    "bot: 123456789:" + "AAHq7-" * 5 + "xYz12": "message-token",
    "//registry/:_authToken=npm" + "_" + "a1B2" * 9: "package-token",
    "https://mau:Bi" + "Mat12@kho.example/cong.git": "password-in-address",
    "zalo_oa_access_token: " + "aB3x" * 12: "named-token",
    "refresh-token = " + "Zk9_" * 6: "named-token",
    "Mật khẩu" + ": abc12345": "password",
    "Tài khoản hs01, mật khẩu" + " là `Hs@2025x`": "password",
    "mat_khau" + ": truongmau2025": "password",
    "Mat khau" + " wifi: truongmau88": "password",
    "**Mật khẩu wifi" + ":** truongmau88": "password",
}
IN_SETTINGS = {
    "password: truongmau": "password",
    "DB_PASSWORD=abc123": "password",
    'smtp_password: "Truong@12"': "password",
    "password: mau12345  # của máy in": "password",
    "client_secret: k9x-77aq-01": "password",
}
CLEAN = [
    "Mật khẩu gồm ít nhất 8 ký tự, có chữ hoa và chữ số.",
    "Đổi mật khẩu trước ngày 31/12/2025.",
    "Quên mật khẩu thì gọi 024 0000 0000.",
    "Mật khẩu: xem ở bàn trực",
    "password: ${{ secrets.PASSWORD }}",
    "password: <mật khẩu của trường>",
    "password: ********",
    "password = os.environ['PASSWORD']",
    "secrets: inherit",
    "password_hash: bcrypt",
    "def test_a_word_in_the_title_outwei" + "ghs_the_same_word_in_many_places_of_the_text(page):",
    "![Lễ khai giảng](anh-le-khai-giang-nam-hoc-2025-2026.jpg)",
    "https://mau.example/tin-tuc/chuyen-mon/2025-10-05-trong-cay/?trang=2#anh",
    "mau.nt@mau.example: Nguyễn Thị Mẫu",
    "--hash=sha256:" + HEX * 4,
    "api_key: ''",
    "Thứ 2: Toán, Tiếng Việt, Đạo đức",
]


@pytest.mark.parametrize("line", FOUND)
@pytest.mark.parametrize("settings", [False, True])
def test_secrets_are_found_in_prose_and_in_settings(line, settings):
    assert search(f"Dòng đầu\n{line}\n", settings=settings) == [(FOUND[line], 2)]


@pytest.mark.parametrize("line", IN_SETTINGS)
def test_passwords_under_a_key_are_found_in_settings_alone(line):
    assert search(line, settings=True) == [(IN_SETTINGS[line], 1)]
    assert search(line, settings=False) == []


@pytest.mark.parametrize("line", CLEAN)
@pytest.mark.parametrize("settings", [False, True])
def test_what_only_looks_like_a_secret(line, settings):
    assert search(line, settings=settings) == []


def test_somebody_may_say_that_a_line_is_no_secret():
    for line in ("password: mau12345", "token: ghp" + "_" + "a1B2" * 9):
        assert search(line, settings=True)
        assert search(f"{line}  # pragma: allowlist secret", settings=True) == []


def test_a_file_full_of_passwords_is_told_by_its_first_lines():
    lines = "\n".join("mau.nt:{SHA}" + "kR7/+" * 5 + "Aa=" for _ in range(MOST + 1))
    assert [one.line for one in search(lines, settings=False)] == list(range(1, MOST + 1))


def test_an_endless_line_is_passed_over():
    assert search("x" * 5_000 + " password: abc12345", settings=True) == []


def test_every_line_keeps_its_number():
    password = "Mật khẩu" + ": abc12345"
    text = f"{password}\n\nhttps://mau.example/{'x' * 30}\n{password} {password}\r\n\n{password}"
    assert [one.line for one in search(text, settings=False)] == [1, 4, 6]
    assert search(text, settings=True) == search(text, settings=False)
