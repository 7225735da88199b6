//! The letters of both scripts, and the letter that each folds to.

/// The Persian alphabet in its order: a letter's code is its place, from 1.
pub(super) const ALPHABET: &str = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";

/// Other letters of the Arabic block, after the Persian letter that they fold to.
pub(super) const ARABIC: [(char, &str); 6] =
    [('ا', "آأإٱ"), ('ک', "كڪ"), ('گ', "ڭ"), ('و', "ؤۆۇ"), ('ه', "ةۀہۂەھۃ"), ('ی', "يىئېۍێےۓ")];

/// Marks in the Arabic block that spelling may add or leave out: vowels, tashdid, hamza, kashida.
pub(super) const ARABIC_SKIPPED: [(u32, u32); 5] =
    [(0x0610, 0x061A), (0x0621, 0x0621), (0x0640, 0x0640), (0x064B, 0x065F), (0x0670, 0x0670)];

/// The letters of Arabic Presentation Forms-B from U+FE81 to U+FEF4, each with its number of forms.
pub(super) const FORMS_B: [(char, u8); 36] = [
    ('ا', 2), // madda; the lone hamza is U+FE80
    ('ا', 2),
    ('و', 2),
    ('ا', 2),
    ('ی', 4),
    ('ا', 2),
    ('ب', 4),
    ('ه', 2),
    ('ت', 4),
    ('ث', 4),
    ('ج', 4),
    ('ح', 4),
    ('خ', 4),
    ('د', 2),
    ('ذ', 2),
    ('ر', 2),
    ('ز', 2),
    ('س', 4),
    ('ش', 4),
    ('ص', 4),
    ('ض', 4),
    ('ط', 4),
    ('ظ', 4),
    ('ع', 4),
    ('غ', 4),
    ('ف', 4),
    ('ق', 4),
    ('ک', 4),
    ('ل', 4),
    ('م', 4),
    ('ن', 4),
    ('ه', 4),
    ('و', 2),
    ('ی', 2),
    ('ی', 4),
    ('ل', 0),
];

/// The Persian letters of Arabic Presentation Forms-A: letter, first code point, number of forms.
pub(super) const FORMS_A: [(char, u32, u32); 7] = [
    ('پ', 0xFB56, 4),
    ('چ', 0xFB7A, 4),
    ('ژ', 0xFB8A, 2),
    ('ک', 0xFB8E, 4),
    ('گ', 0xFB92, 4),
    ('ه', 0xFBA4, 10),
    ('ی', 0xFBFC, 4),
];

/// Latin letters with marks, after the letter that they fold to (Latin-1 to Latin Extended Additional).
pub(super) const LATIN: [(char, &str); 24] = [
    ('a', "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
    ('b', "ḂḃḄḅḆḇ"),
    ('c', "ÇçĆćĈĉĊċČčḈḉ"),
    ('d', "ĎďĐđḊḋḌḍḎḏḐḑḒḓ"),
    ('e', "ÈÉÊËèéêëĒēĔĕĖėĘęĚěḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
    ('f', "Ḟḟ"),
    ('g', "ĜĝĞğĠġĢģǦǧḠḡ"),
    ('h', "ĤĥĦħḢḣḤḥḦḧḨḩḪḫẖ"),
    ('i', "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐḬḭḮḯỈỉỊị"),
    ('j', "Ĵĵǰ"),
    ('k', "ĶķǨǩḰḱḲḳḴḵ"),
    ('l', "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ"),
    ('m', "ḾḿṀṁṂṃ"),
    ('n', "ÑñŃńŅņŇňṄṅṆṇṈṉṊṋ"),
    ('o', "ÒÓÔÕÖØòóôõöøŌōŎŏŐőǑǒṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộ"),
    ('p', "ṔṕṖṗ"),
    ('r', "ŔŕŖŗŘřṘṙṚṛṜṝṞṟ"),
    ('s', "ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ"),
    ('t', "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"),
    ('u', "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųǓǔṲṳṴṵṶṷṸṹṺṻỤụỦủ"),
    ('v', "ṼṽṾṿ"),
    ('w', "ŴŵẀẁẂẃẄẅẆẇẈẉ"),
    ('y', "ÝýÿŶŷŸẎẏỲỳỴỵỶỷỸỹ"),
    ('z', "ŹźŻżŽžẐẑẒẓẔẕ"),
];
