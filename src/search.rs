//! Short words looked for in short strings; the standard library's search is made for long ones, and its code is as long.

/// Where a string has a word, in bytes.
pub(crate) trait Search {
    /// Where a word first begins.
    fn first_of(&self, word: &str) -> Option<usize>;

    /// Where a word last begins.
    fn last_of(&self, word: &str) -> Option<usize>;

    /// Whether a word stands in it.
    fn has(&self, word: &str) -> bool {
        self.first_of(word).is_some()
    }
}

impl Search for str {
    fn first_of(&self, word: &str) -> Option<usize> {
        (0..=self.len().checked_sub(word.len())?).find(|&at| begins(self, at, word))
    }

    fn last_of(&self, word: &str) -> Option<usize> {
        (0..=self.len().checked_sub(word.len())?).rev().find(|&at| begins(self, at, word))
    }
}

fn begins(text: &str, at: usize, word: &str) -> bool {
    text.as_bytes().get(at..at + word.len()) == Some(word.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::Search;

    #[test]
    fn words_stand_where_the_standard_library_finds_them() {
        for text in ["", "区", "开发区", "区开发区", "开发", "高新开发区的开发区里", "aab"] {
            for word in ["", "区", "开发区", "开发区里", "ab"] {
                assert_eq!(text.first_of(word), text.find(word), "{text} {word}");
                assert_eq!(text.last_of(word), text.rfind(word), "{text} {word}");
                assert_eq!(text.has(word), text.contains(word), "{text} {word}");
            }
        }
    }
}
