import pytest


@pytest.fixture(scope="session")
def texts():
    """Sentences with and without dates, an empty one and one that is missing."""
    return [
        "قرارداد پل را ۱۹ شهریور ۱۳۹۴ امضا کردیم و کار تا پایان تابستان گذشته طول کشید.",
        "The jury met on 19 Shahrivar; the results came early Friday morning, after a delay of two weeks.",
        None,
        "کتاب روی میز است.",
        "",
        "از ۱۹ شهریور تا ۲ مهر تعطیل است 🎉 و فردا ساعت ۱۰ جلسه داریم.",
        "جشن بازگشایی ساعت ۱۷:۳۰ شنبه ۲۹ آبان است؛ ۳۰ اسفند ۱۴۰۴ نیست.",
        "ثبت نام از ۲۰ دی تا ۱۰ بهمن ۱۴۰۴ است و کلاس پنجم هر ماه و هر دوشنبه ساعت ۹.",
        "هر جمعه ساعت ۹ به وقت گرینویچ، ۲۴ ساعت گذشته، اوایل مهر و سال ۳۰۰۰ پیش از میلاد",
    ]
