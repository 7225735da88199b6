//! Rows with their columns under each other.

use unicode_width::UnicodeWidthStr as _;

/// Pads each column but the last to its widest cell; columns without any text are left out.
pub(super) fn align<const N: usize>(rows: &[[String; N]]) -> Vec<[String; N]> {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.width().max(*width);
        }
    }
    let last = widths.iter().rposition(|&width| width > 0).unwrap_or(0);
    let pad = |cell: &String, column: usize| match widths[column] {
        0 => String::new(),
        _ if column == last => cell.clone(),
        width => format!("{cell}{}  ", " ".repeat(width - cell.width())),
    };
    rows.iter().map(|row| std::array::from_fn(|column| pad(&row[column], column))).collect()
}

#[cfg(test)]
mod tests {
    use super::align;

    #[test]
    fn columns_stand_under_each_other() {
        let rows = [["1", "", "شهریور", "a"], ["10", "", "می\u{200C}شود", ""]].map(|row| row.map(str::to_owned));
        let aligned = align(&rows).map_concat();
        assert_eq!(aligned, ["1   شهریور  a", "10  می\u{200C}شود   "]);
    }

    trait MapConcat {
        fn map_concat(self) -> Vec<String>;
    }

    impl<const N: usize> MapConcat for Vec<[String; N]> {
        fn map_concat(self) -> Vec<String> {
            self.into_iter().map(|row| row.concat()).collect()
        }
    }
}
