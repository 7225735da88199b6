"""Finding, parsing, resolving; holidays and numbers."""

import datetime
import itertools
import pickle
import threading
import time
import zoneinfo

import pytest

import taqvim
from taqvim import (
    Finder,
    Holidays,
    JalaliDate,
    JalaliDateTime,
    JalaliOffsetDateTime,
    ParseError,
    detect_reference,
    extract,
    humanize,
    parse,
    parse_number,
    resolve,
    to_words,
)

TEXT = "جشن 🎉 شنبه ۲۹ آبان است و the results came on Friday."


def test_offsets_are_code_points():
    found = extract(TEXT, reference="2016-11-18")
    assert [TEXT[it.start : it.end] for it in found] == [it.text for it in found] == ["شنبه ۲۹ آبان", "Friday"]


@pytest.mark.parametrize(
    "reference",
    [
        "2016-11-18T18:00",
        " 2016-11-18 18:00:00 ",
        datetime.datetime(2016, 11, 18, 18, 0),
        JalaliDateTime(1395, 8, 28, 18, 0),
        JalaliOffsetDateTime.fromisoformat("1395-08-28T18:00+03:30"),
        "2016-11-18T18:00+03:30",
        "2016-11-18T18:00:00.5+0330",
        "2016-11-18T18:00Z",
        datetime.datetime(2016, 11, 18, 18, 0, tzinfo=zoneinfo.ZoneInfo("Asia/Tehran")),
        datetime.datetime(2016, 11, 18, 18, 0, tzinfo=datetime.timezone.utc),
    ],
)
def test_a_reference_is_a_time_of_either_calendar_or_text(reference):
    [found] = extract("دو ساعت پیش رسید.", reference=reference)
    assert found.value == "2016-11-18T16:00"


def test_a_reference_may_be_a_day():
    for reference in ["2016-11-18", datetime.date(2016, 11, 18), JalaliDate(1395, 8, 28)]:
        assert parse("فردا", reference=reference).value == "2016-11-19"
        assert parse("دو ساعت پیش", reference=reference).warnings == ("reference_without_time",)


@pytest.mark.parametrize("reference", ["yesterday", "2016-13-01", "2016-11-18T25:00", ""])
def test_a_wrong_reference_is_named(reference):
    with pytest.raises(ValueError, match="expected a date like 2016-11-18"):
        extract("فردا", reference=reference)
    with pytest.raises(TypeError, match="expected a date, a datetime"):
        extract("فردا", reference=2016)
    with pytest.raises(TypeError):
        extract("فردا")


def test_choices():
    assert parse("۱۹ شهریور", reference="2016-11-18", policy="future").value == "2017-09-10"
    assert parse("۱۹ شهریور", reference="2016-11-18", policy="closest").value == "2016-09-09"
    assert [it.tier for it in extract("مرد ۲۶ ساله اخیراً آمد.", reference="2016-11-18", tier="optional")] == ["optional", "vague"]
    assert extract("اخیراً آمد.", reference="2016-11-18", tier="core") == []
    assert len(extract("دیروز yesterday", reference="2016-11-18", languages=["fa"])) == 1
    assert extract("5/3/2016", reference="2016-11-18", date_order="mdy")[0].value == "2016-05-03"
    for choice, sentence in [
        ({"policy": "never"}, 'policy "never": expected one of "past"'),
        ({"tier": "all"}, 'tier "all": expected one of "core", "vague", "optional"'),
        ({"languages": ["de"]}, 'languages "de": expected one of "fa", "en"'),
        ({"languages": []}, "languages: expected"),
        ({"region": "tajikistan"}, 'region "tajikistan"'),
        ({"date_order": "dym"}, 'date_order "dym"'),
    ]:
        with pytest.raises(ValueError, match=sentence):
            extract("فردا", reference="2016-11-18", **choice)
        with pytest.raises(ValueError, match=sentence):
            Finder(**choice)


def test_a_finder_is_picklable():
    finder = pickle.loads(pickle.dumps(Finder(policy="future", languages=["fa"])))
    assert [it.value for it in finder.extract("جمعه Friday", "2016-11-15")] == ["2016-11-18"]


def test_a_narrative_keeps_its_antecedents():
    text = "او ۱۹ شهریور ۱۳۹۵ به شیراز رفت و روز بعد برگشت. همان سال ازدواج کرد."
    found = extract(text, reference="2016-11-18", policy="narrative")
    assert [str(it.interval) for it in found] == ["2016-09-09/2016-09-10", "2016-09-10/2016-09-11", "2016-03-20/2017-03-21"]


def test_everything_of_an_expression():
    day = parse("شنبه ۱۹ شهریور", reference="2016-11-18")
    assert (day.type, day.grain, day.calendar, day.tier) == ("DATE", "day", "jalali", "core")
    assert parse("اوایل شهریور ۱۳۹۵", reference="2016-11-18").modifier == "START"
    assert str(parse("اوایل شهریور ۱۳۹۵", reference="2016-11-18").estimate) == "2016-08-22/2016-09-01"
    wrong = parse("۳۰ اسفند ۱۴۰۴", reference="2016-11-18")
    assert wrong.value is None and wrong.interval is None
    assert wrong.warnings == ("nonexistent_date",) and wrong.nearest_valid == "1404-12-29"
    with pytest.raises(AttributeError):
        day.value = "x"
    # the last year before it in which that day was a Saturday
    assert resolve(day, reference="1990-11-18").value == "1988-09-10"


def test_a_phrase_that_is_none_is_an_error():
    for phrase, sentence in [
        ("کتاب", "no temporal expression at characters 0..4"),
        ("برای ۱۹ شهریور", "not part of the expression at characters 0..5"),
        ("سال ۵۰۰۰ شمسی", "the date is outside of its calendar: year 5000 is not in 1..=3000"),
    ]:
        with pytest.raises(ValueError) as error:
            parse(phrase, reference="2016-11-18")
        assert str(error.value) == sentence
    with pytest.raises(ParseError) as error:
        parse("۱۹ شهریور کتاب", reference="2016-11-18")
    assert (error.value.start, error.value.end) == (9, 14)


def test_a_phrase_is_what_people_type():
    for phrase, value in [
        ("in 3 days", "2016-11-21"),
        ("tomorrow at 5pm", "2016-11-19T17:00"),
        ("فردا ساعت ۱۰ به وقت تهران", "2016-11-19T10:00"),
        ("۵ روز قبل از عید", "2016-03-15"),
        ("۱۵/۷", "2016-10-06"),
        ("every year on March 5", "XXXX-03-05"),
    ]:
        found = parse(f"  {phrase}\n", reference="2016-11-18T18:00")
        assert (found.value, found.text, found.start, found.end) == (value, phrase, 2, 2 + len(phrase))


def days(text, start=None, end=None, reference="2025-11-20T16:00"):
    return [str(it) for it in itertools.islice(parse(text, reference=reference).occurrences(start, end), 40)]


def test_occurrences_of_a_set():
    assert days("هر جمعه", "2025-11-01", "2025-11-20") == ["2025-11-07/2025-11-08", "2025-11-14/2025-11-15"]
    # Any time of either calendar is a side; the end is not in it.
    for end in [datetime.date(2025, 11, 14), datetime.datetime(2025, 11, 14), JalaliDate(1404, 8, 23), "2025-11-14T00:00"]:
        assert days("هر جمعه", JalaliDateTime(1404, 8, 10), end) == ["2025-11-07/2025-11-08"]
    # Without a start it begins at the reference, without an end it goes on.
    tuesdays = days("every other Tuesday at 9")
    assert len(tuesdays) == 40
    assert tuesdays[:2] == ["2025-11-25T09:00/2025-11-25T09:01", "2025-12-09T09:00/2025-12-09T09:01"]
    # A month has its own calendar, and what it does not have is left out.
    assert days("سی‌ام هر ماه", "2026-02-01", "2026-05-30") == [
        "2026-02-19/2026-02-20",
        "2026-04-19/2026-04-20",
        "2026-05-20/2026-05-21",
    ]
    assert days("فردا") == days("every few days") == []
    every = parse("هر روز", reference="2025-11-20").occurrences()
    assert iter(every) is every and next(every) != next(every)
    with pytest.raises(ValueError, match='time "x": expected a date like'):
        days("هر جمعه", "x")
    with pytest.raises(TypeError, match="expected a date, a datetime"):
        days("هر جمعه", None, 7)


def test_rules_of_sets():
    assert parse("روزهای زوج", reference="2016-11-18").rrule == "FREQ=WEEKLY;BYDAY=SA,MO,WE"
    assert parse("twice a week", reference="2016-11-18").rrule is None
    assert parse("فردا", reference="2016-11-18").rrule is None


def test_ranges_take_from_their_end_what_their_start_leaves_open():
    first, last = extract("از ۲۰ دی تا ۱۰ بهمن ۱۴۰۴ ثبت‌نام است.", reference="2025-11-20")
    assert first.starts_range and str(first.range) == "2026-01-10/2026-01-31"
    assert not last.starts_range and last.range is None


def test_distances_in_words():
    evening = datetime.datetime(2016, 11, 18, 18, 0)
    for when, choices, words in [
        ("2016-11-15", {}, "۳ روز پیش"),
        (datetime.date(2016, 11, 19), {}, "فردا"),
        (JalaliDate(1395, 8, 29), {"numeric": True}, "۱ روز دیگر"),
        (JalaliDateTime(1395, 8, 28, 16, 0), {}, "۲ ساعت پیش"),
        ("2016-11-30", {"language": "en"}, "in 2 weeks"),
        ("2016-11-30", {"language": "en", "digits": "words"}, "in two weeks"),
        ("2016-11-15", {"digits": "latin"}, "3 روز پیش"),
        ("2016-11-22", {"formality": "colloquial"}, "۴ روز دیگه"),
        ("2015-11-18", {"formality": "formal"}, "سال گذشته"),
        (evening, {"language": "prs"}, "همین حالا"),
        (evening - datetime.timedelta(seconds=40), {"smallest": "second"}, "۴۰ ثانیه پیش"),
        (evening - datetime.timedelta(seconds=40), {"smallest": "day"}, "امروز"),
        ("2016-06-18", {"largest": "day"}, "۱۵۳ روز پیش"),
    ]:
        assert humanize(when, reference=evening, **choices) == words
    # Read back it holds the day.
    for distance in range(-800, 800, 7):
        day = evening + datetime.timedelta(days=distance)
        assert day in parse(humanize(day.date(), reference=evening.date()), reference=evening.date()).interval, day
    for choices, sentence in [
        ({"language": "de"}, 'language "de": expected one of "fa", "prs", "en"'),
        ({"formality": "rude"}, 'formality "rude": expected one of'),
        ({"digits": "roman"}, 'digits "roman": expected one of "latin"'),
        ({"smallest": "fortnight"}, 'smallest "fortnight": no grain: expected second, minute'),
    ]:
        with pytest.raises(ValueError, match=sentence):
            humanize("2016-11-15", reference=evening, **choices)


def test_the_date_that_a_document_says_of_itself():
    tehran = datetime.timezone(datetime.timedelta(hours=3, minutes=30))
    for text, there, reference, confidence in [
        ("تهران، ۲۸ آبان ۱۳۹۵ – باران آمد.", "۲۸ آبان ۱۳۹۵", datetime.date(2016, 11, 18), "medium"),
        ("تاریخ انتشار: ۱۳۹۵/۰۸/۲۸ - ۱۸:۳۰\nباران", "۱۳۹۵/۰۸/۲۸ - ۱۸:۳۰", datetime.datetime(2016, 11, 18, 18, 30), "high"),
        (
            "Date: Fri, 18 Nov 2016 18:30:00 +0330\n\nHello,",
            "Fri, 18 Nov 2016 18:30:00 +0330",
            datetime.datetime(2016, 11, 18, 18, 30, tzinfo=tehran),
            "high",
        ),
        ("۲۸ آبان ۱۳۹۵\nبه دریا رفتیم.", "۲۸ آبان ۱۳۹۵", datetime.date(2016, 11, 18), "low"),
    ]:
        found = detect_reference(text)
        assert text[found.start : found.end] == there
        assert (found.reference, type(found.reference), found.confidence) == (reference, type(reference), confidence)
        extract(text, reference=found.reference)
    assert detect_reference("قرارداد ۱۹ شهریور امضا شد.") is None


def test_years_that_datetime_has_not():
    [found] = extract("سال ۴۰۰ پیش از میلاد", reference="2016-11-18")
    assert found.interval.start_iso.startswith("-0399")
    with pytest.raises(ValueError, match="those of datetime"):
        found.interval.start


def test_an_interval_is_a_value():
    one, other = (parse(words, reference="2016-11-18").interval for words in ("۱۹ شهریور", "نوزدهم شهریور"))
    assert one == other and hash(one) == hash(other) and len({one, other}) == 1
    assert datetime.datetime(2016, 9, 10) not in one


def test_lone_surrogates_are_refused():
    with pytest.raises(ValueError):
        extract("\ud800 فردا", reference="2016-11-18")


def test_other_threads_run_meanwhile():
    """A thread that sleeps in Python wakes while a long text is read: the lock is free."""
    text = "قرارداد ۱۹ شهریور امضا شد و هفتهٔ آینده اجرا می‌شود. " * 40_000
    woken = []
    work = threading.Thread(target=lambda: woken.append(len(extract(text, reference="2016-11-18"))))
    ticks = 0
    work.start()
    while work.is_alive():
        time.sleep(0.001)
        ticks += 1
    assert woken == [80_000] and ticks > 5


def test_holidays():
    iran = Holidays("iran", weekend=[5])
    assert [day.english for day in iran.on(JalaliDate(1395, 7, 21))] == ["Ashura"]
    assert iran.is_holiday(JalaliDate(1396, 1, 1)) and not iran.is_working_day(JalaliDate(1396, 1, 1))
    assert iran.next_working_day(JalaliDate(1396, 1, 1)) == JalaliDate(1396, 1, 5)
    assert iran.previous_working_day(JalaliDate(1396, 1, 1)) < JalaliDate(1396, 1, 1)
    assert iran.working_days(JalaliDate(1396, 1, 1), JalaliDate(1396, 1, 6)) == 1
    year = iran.in_year(1395)
    assert year[0][0] == JalaliDate(1395, 1, 1) and all(day.calendar in ("jalali", "hijri") for _, day in year)
    with pytest.raises(ValueError, match="weekday 8 is not in 1..=7"):
        Holidays(weekend=[8])
    with pytest.raises(ValueError, match="year 0 is not in 1..=3000"):
        iran.in_year(0)


def test_numbers():
    for number in [0, 7, 23, 1395, 1_000_000, 999_999_999]:
        assert parse_number(to_words(number)) == number
    assert to_words(3, "superlative") == "سومین"
    with pytest.raises(ValueError, match="number -1 is not in 0..=4294967295"):
        to_words(-1)
    with pytest.raises(ValueError):
        parse_number("کتاب")


def test_the_version_is_that_of_the_library():
    assert taqvim.__version__.count(".") == 2
