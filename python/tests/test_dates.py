"""`JalaliDate`, `JalaliDateTime` and `HijriDate` beside `datetime` and the real jdatetime."""

import copy
import datetime
import pickle
import random
import zoneinfo

import jdatetime
import pytest

from taqvim import HijriDate, JalaliDate, JalaliDateTime, JalaliOffsetDateTime, ParseError

DAY = JalaliDate(1395, 6, 19)
TEHRAN = datetime.timedelta(hours=3, minutes=30)


def some_dates(count=20_000):
    """Gregorian days of 1900 to 2090."""
    chance = random.Random(1395)
    first, last = datetime.date(1900, 1, 1).toordinal(), datetime.date(2090, 1, 1).toordinal()
    return [datetime.date.fromordinal(chance.randrange(first, last)) for _ in range(count)]


def test_conversions_agree_with_jdatetime():
    for day in some_dates():
        ours, theirs = JalaliDate.from_gregorian(day), jdatetime.date.fromgregorian(date=day)
        assert (ours.year, ours.month, ours.day) == (theirs.year, theirs.month, theirs.day)
        assert ours.to_gregorian() == theirs.togregorian() == day
        assert ours.is_leap_year == theirs.isleap()
        assert ours.day_of_year == theirs.yday()


def test_formats_agree_with_jdatetime():
    for day in some_dates(500):
        ours, theirs = JalaliDate.from_gregorian(day), jdatetime.date.fromgregorian(date=day)
        for pattern in ["%Y-%m-%d", "%y/%m/%d", "%j", "%d %B %Y"]:
            assert ours.strftime(pattern) == theirs.strftime(pattern), pattern
            if "%y" not in pattern and "%j" not in pattern:
                assert JalaliDate.strptime(ours.strftime(pattern), pattern) == ours


def test_ordinals_and_weekdays_are_those_of_datetime():
    for day in some_dates(2000):
        ours = JalaliDate.from_gregorian(day)
        assert ours.toordinal() == day.toordinal()
        assert JalaliDate.fromordinal(day.toordinal()) == ours
        assert ours.weekday() == day.weekday() and ours.isoweekday() == day.isoweekday()


def test_arithmetic():
    days = some_dates(2000)
    for first, second in zip(days, days[1:]):
        one, other = JalaliDate.from_gregorian(first), JalaliDate.from_gregorian(second)
        assert one - other == first - second
        assert other + (one - other) == one and (one - other) + other == one
        assert one - (one - other) == other
        assert (one < other) == (first < second) and (one >= other) == (first >= second)
    # As `datetime.date`, only the days of a timedelta count.
    assert DAY + datetime.timedelta(days=1, hours=23) == JalaliDate(1395, 6, 20)
    assert JalaliDate(1395, 6, 31).add_months(1) == JalaliDate(1395, 7, 30)
    assert JalaliDate(1395, 6, 31).add_months(-6) == JalaliDate(1394, 12, 29)
    with pytest.raises(ValueError, match="day 31 is not in 1..=30"):
        JalaliDate(1395, 6, 31).add_months(1, overflow="reject")
    with pytest.raises(ValueError, match='overflow "wrap": expected one of "clamp", "reject"'):
        DAY.add_months(1, overflow="wrap")
    with pytest.raises(ValueError):
        JalaliDate.max + datetime.timedelta(days=1)
    with pytest.raises(TypeError):
        DAY + 1
    with pytest.raises(TypeError):
        DAY - datetime.date(2016, 9, 9)


def test_values_are_immutable_hashable_ordered_and_picklable():
    with pytest.raises(AttributeError):
        DAY.year = 1396
    assert {DAY: 1}[JalaliDate(1395, 6, 19)] == 1
    assert sorted([DAY, JalaliDate(1, 1, 1), JalaliDate.max])[0] == JalaliDate.min
    assert DAY != datetime.date(2016, 9, 9) and DAY != (1395, 6, 19)
    with pytest.raises(TypeError):
        DAY < datetime.date(2016, 9, 9)
    moment = JalaliDateTime(1395, 6, 19, 23, 59, 58, 7)
    for value in [DAY, moment, JalaliOffsetDateTime(moment, TEHRAN), HijriDate(1438, 1, 10)]:
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            assert pickle.loads(pickle.dumps(value, protocol)) == value
        assert copy.deepcopy(value) == value and hash(copy.copy(value)) == hash(value)


@pytest.mark.parametrize(
    "fields, sentence",
    [
        ((1404, 12, 30), "day 30 is not in 1..=29"),
        ((1395, 13, 1), "month 13 is not in 1..=12"),
        ((1395, 300, 1), "month 300 is not in 1..=12"),
        ((1395, 1, -7), "day -7 is not in 1..=31"),
        ((0, 1, 1), "year 0 is not in 1..=3000"),
        ((2**40, 1, 1), f"year {2**40} is not in 1..=3000"),
    ],
)
def test_a_date_that_does_not_exist_is_named(fields, sentence):
    with pytest.raises(ValueError) as error:
        JalaliDate(*fields)
    assert str(error.value) == sentence


def test_reading_and_writing():
    assert str(DAY) == DAY.isoformat() == f"{DAY}" == "1395-06-19"
    assert f"{DAY:%d %B}" == "19 Shahrivar"
    assert repr(DAY) == "JalaliDate(1395, 6, 19)" and eval(repr(DAY)) == DAY
    assert DAY.strftime("%A %-d %B %Y", language="prs") == "جمعه ۱۹ سنبله ۱۳۹۵"
    assert DAY.strftime("%x", language="fa", digits="latin") == "1395/06/19"
    assert JalaliDate.fromisoformat("1395-06-19") == DAY
    for wrong, sentence in [
        (lambda: JalaliDate.fromisoformat("1395-06"), "byte"),
        (lambda: DAY.strftime("%Q"), "expected a specifier"),
        (lambda: DAY.strftime("%Y", language="xx"), 'language "xx": expected one of "en", "fa"'),
        (lambda: JalaliDate.strptime("1395", "%Y-%m"), "at byte 4"),
        (lambda: JalaliDate.parse("95/6/19"), "needs a reference year"),
    ]:
        with pytest.raises(ValueError, match=sentence):
            wrong()


def test_times():
    moment = datetime.datetime(2016, 11, 18, 18, 30, 15, 250)
    ours = JalaliDateTime.from_gregorian(moment)
    theirs = jdatetime.datetime.fromgregorian(datetime=moment)
    assert (ours.year, ours.month, ours.day, ours.hour) == (theirs.year, theirs.month, theirs.day, theirs.hour)
    assert ours.to_gregorian() == moment and ours.microsecond == 250
    assert JalaliDateTime.fromisoformat(ours.isoformat()) == ours
    assert ours.date() == JalaliDate(1395, 8, 28) and ours.time() == moment.time()
    assert JalaliDateTime.combine(ours.date(), ours.time()) == ours
    assert ours + datetime.timedelta(hours=6) - ours == datetime.timedelta(hours=6)
    assert ours.replace(hour=0, minute=0, second=0, microsecond=0) == JalaliDateTime(1395, 8, 28)
    assert ours.add_months(4) == JalaliDateTime(1395, 12, 28, 18, 30, 15, 250)
    assert eval(repr(ours)) == ours and str(JalaliDateTime(1395, 1, 1)) == "1395-01-01T00:00:00"
    with pytest.raises(ValueError, match="hour 24 is not in 0..=23"):
        JalaliDateTime(1395, 1, 1, 24)
    with pytest.raises(ValueError, match="no zone: take a JalaliOffsetDateTime"):
        JalaliDateTime.from_gregorian(moment.replace(tzinfo=datetime.timezone.utc))
    with pytest.raises(TypeError):
        JalaliDateTime.from_gregorian(moment.date())
    with pytest.raises(ValueError, match="outside of the years"):
        JalaliDateTime(3000, 12, 29, 23) + datetime.timedelta(days=2)


def test_times_are_written_as_datetime_and_jdatetime_write_them():
    chance = random.Random(1395)
    for day in some_dates(500):
        time = datetime.time(*(chance.randrange(most) for most in (24, 60, 60)), chance.choice([0, 250, 250_000]))
        moment = datetime.datetime.combine(day, time)
        ours, theirs = JalaliDateTime.from_gregorian(moment), jdatetime.datetime.fromgregorian(datetime=moment)
        assert ours.isoformat() == theirs.isoformat() == str(ours)
        for timespec in ["auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"]:
            date, written = ours.isoformat(" ", timespec).split(" ")
            assert (date, written) == (ours.date().isoformat(), time.isoformat(timespec))
        for pattern in ["%H:%M:%S", "%I:%M %p", "%d %B %Y %H:%M", "%j %H"]:
            assert ours.strftime(pattern) == theirs.strftime(pattern), pattern
        assert JalaliDateTime.fromisoformat(ours.isoformat()) == ours
        assert JalaliDateTime.strptime(ours.strftime("%A %-d %B %Y, %I:%M:%S%.f %p"), "%A %-d %B %Y, %I:%M:%S%.f %p") == ours


def test_times_are_read():
    evening = JalaliDateTime(1395, 8, 28, 18, 5)
    assert f"{evening:%H:%M}" == "18:05" and f"{evening}" == "1395-08-28T18:05:00"
    assert evening.strftime("%-d %B، %I:%M %p", language="fa") == "۲۸ آبان، ۰۶:۰۵ ب.ظ"
    assert JalaliDateTime.strptime("۹۵/۰۸/۲۸ ۱۸:۰۵", "%D %R", language="fa", reference_year=1403) == evening
    assert JalaliDateTime.parse("۲۸ آبان ۱۳۹۵ ساعت ۱۸:۰۵") == JalaliDateTime.parse("1395/8/28 18:05") == evening
    assert JalaliDateTime.parse("۲۸ آبان ساعت ۱۸:۰۵", reference_year=1395) == evening
    assert JalaliDateTime.strptime("1395-08-28 18:05:00.000250999", "%F %T.%f").microsecond == 250
    for wrong, sentence in [
        (lambda: JalaliDateTime.strptime("1395-08-28", "%F"), "hour is missing"),
        (lambda: JalaliDateTime.strptime("1395-08-28 24:00", "%F %R"), "expected an hour in 0..=23 at byte 11, found «24»"),
        (lambda: JalaliDateTime.strptime("1395-08-28 18:05:60", "%F %T"), "second 60 is not in 0..=59"),
        (lambda: JalaliDateTime.fromisoformat("1395-08-28T18:05+03:30"), "read a JalaliOffsetDateTime"),
        (lambda: JalaliDateTime.parse("1395/8/28"), "hour is missing"),
        (lambda: evening.isoformat(timespec="days"), "timespec"),
    ]:
        with pytest.raises(ValueError, match=sentence):
            wrong()


def test_what_is_no_date_is_said_with_its_place():
    for read, text, there in [
        (JalaliDate.parse, "۱۹ شهریور ۱۳۹۵ کتاب", "کتاب"),
        (JalaliDate.parse, "۱۳۹۵/۱۳/۱", "۱۳"),
        (JalaliDate.parse, "۱۹ شهریور", ""),
        (JalaliDate.fromisoformat, "1395/06/19", "/"),
        (JalaliDateTime.fromisoformat, "1395-08-28T18", ""),
        (JalaliOffsetDateTime.fromisoformat, "1395-08-28T18:05 ایران", " "),
        (lambda text: JalaliDate.strptime(text, "%d %B %Y", language="fa"), "۱۹ مرغ ۱۳۹۵", "مرغ"),
        (lambda text: JalaliDateTime.strptime(text, "%x ساعت %R", language="fa"), "۱۳۹۵/۰۶/۱۹ ساعت ۱۸-۰۵", "-"),
    ]:
        with pytest.raises(ParseError) as error:
            read(text)
        assert isinstance(error.value, ValueError) and text[error.value.start : error.value.end] == there
        copied = pickle.loads(pickle.dumps(error.value))
        assert (str(copied), copied.start) == (str(error.value), error.value.start)
    # A sentence names no function that only Rust has.
    with pytest.raises(ParseError, match="time of day «18»: JalaliDateTime.parse reads it$"):
        JalaliDate.parse("1395/6/19 18:05")
    with pytest.raises(ParseError, match="it would be 1396-12-21$"):
        JalaliDate.parse("2018/03/12")


def test_instants():
    zone = zoneinfo.ZoneInfo("Asia/Tehran")
    for day in some_dates(500):
        moment = datetime.datetime(day.year, day.month, day.day, 12, 30, 15, 250, tzinfo=zone)
        if moment.utcoffset().microseconds:
            continue
        ours = JalaliOffsetDateTime.from_gregorian(moment)
        assert ours.to_gregorian() == moment and ours.utcoffset() == moment.utcoffset()
        assert ours.timestamp() == moment.timestamp() and ours.local.to_gregorian() == moment.replace(tzinfo=None)
        assert ours.isoformat().endswith(moment.isoformat()[10:])
        assert JalaliOffsetDateTime.fromisoformat(ours.isoformat()) == ours
        there = ours.astimezone(datetime.timezone.utc)
        assert there == ours and hash(there) == hash(ours) and there.utcoffset() == datetime.timedelta()
    evening = JalaliOffsetDateTime(JalaliDateTime(1395, 8, 28, 18, 5), TEHRAN)
    assert str(evening) == f"{evening}" == "1395-08-28T18:05:00+03:30" and f"{evening:%H:%M %z}" == "18:05 +0330"
    assert eval(repr(evening)) == evening == JalaliOffsetDateTime(evening.local, zone)
    assert JalaliOffsetDateTime(JalaliDateTime(1395, 6, 19), zone).utcoffset() == datetime.timedelta(hours=4, minutes=30)
    assert evening.strftime("%-d %B، %H:%M %:z", language="fa") == "۲۸ آبان، ۱۸:۰۵ +۰۳:۳۰"
    assert JalaliOffsetDateTime.strptime("1395/08/28 14:35 +0000", "%Y/%m/%d %H:%M %z") == evening
    assert evening + TEHRAN - evening == TEHRAN and evening - TEHRAN < evening
    assert evening - evening.astimezone(zoneinfo.ZoneInfo("Asia/Kabul")) == datetime.timedelta()
    assert JalaliOffsetDateTime.now(zone) - JalaliOffsetDateTime.now(datetime.timezone.utc) < datetime.timedelta(minutes=1)
    for wrong, error, sentence in [
        (lambda: JalaliOffsetDateTime.from_gregorian(datetime.datetime(2016, 11, 18)), ValueError, "naive"),
        (lambda: JalaliOffsetDateTime(evening.local, datetime.timedelta(days=1)), ValueError, "less than a day"),
        (lambda: JalaliOffsetDateTime(evening.local, datetime.timedelta(microseconds=1)), ValueError, "whole seconds"),
        (lambda: JalaliOffsetDateTime(evening.local, 3.5), TypeError, "float"),
        (lambda: JalaliOffsetDateTime.fromisoformat("1395-08-28T18:05"), ValueError, "expected an offset"),
        (lambda: JalaliOffsetDateTime.strptime("1395-08-28 18:05", "%F %R"), ParseError, "offset"),
        (lambda: evening < evening.local, TypeError, "not supported"),
        (lambda: evening - evening.local, TypeError, "unsupported"),
    ]:
        with pytest.raises(error, match=sentence):
            wrong()


def test_lunar_dates():
    ashura = HijriDate(1438, 1, 10)
    assert ashura.to_gregorian() == datetime.date(2016, 10, 12)
    assert ashura.to_jalali().to_hijri() == ashura and ashura.source == "observed"
    assert HijriDate.from_gregorian(ashura.to_gregorian()) == ashura
    assert ashura + datetime.timedelta(days=30) - ashura == datetime.timedelta(days=30)
    assert HijriDate.fromisoformat("1438-01-10") == ashura
    with pytest.raises(ValueError, match="month 13 is not in 1..=12"):
        HijriDate(1438, 13, 1)
