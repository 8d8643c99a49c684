//! Blocks are scanned in batches, which the processor's cache holds from one step to the next; those of a long text on all
//! processors.

#[cfg(feature = "parallel")]
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use crate::block::{Block, Source};
use crate::lexicon::Lexicon;

/// The text of a batch, in bytes: with more of it, a step finds the cache full of the one before.
const BATCH: usize = 1 << 16;

/// The blocks of sources, in their order.
pub(crate) fn scan(sources: &[Source], lexicon: &Lexicon) -> Vec<Block> {
    let batches = batches(sources);
    #[cfg(feature = "parallel")]
    if batches.len() > 1 {
        return batches.par_iter().flat_map_iter(|batch| Block::scan(batch, lexicon)).collect();
    }
    batches.into_iter().flat_map(|batch| Block::scan(batch, lexicon)).collect()
}

/// The batches of sources; only a source longer than a batch makes a longer one.
fn batches<'a>(mut sources: &'a [Source<'a>]) -> Vec<&'a [Source<'a>]> {
    let mut batches = Vec::new();
    while !sources.is_empty() {
        let mut length = 0;
        let more = |source: &&Source| {
            let more = length < BATCH;
            length += source.text.len();
            more
        };
        let (batch, rest) = sources.split_at(sources.iter().take_while(more).count());
        batches.push(batch);
        sources = rest;
    }
    batches
}

#[cfg(test)]
mod tests {
    use super::{BATCH, batches};
    use crate::block::{Headers, Role, Source};
    use crate::document::Document;

    #[test]
    fn batches_tell_what_each_block_tells_by_itself() {
        let lines = [
            (Role::Heading, "云岭高新区去年引进企业30家"),
            (Role::Paragraph, "去年，全区实现产值120亿元，同比增长9%，其中"),
            (Role::Paragraph, "税收8亿元。今年力争产值突破150亿元。"),
            (Role::Cell, "461.2"),
        ];
        let headers = Headers { columns: vec!["地区生产总值（亿元）".to_owned()], ..Headers::default() };
        let source = |(id, &(role, text))| Source { headers: headers.clone(), ..Source::new(id, text, role) };
        let bytes: usize = lines.iter().map(|(_, text)| text.len()).sum();
        let repeated = lines.iter().cycle().take(lines.len() * (BATCH * 2 / bytes + 1));
        let sources: Vec<Source> = (0..).zip(repeated).map(source).collect();
        assert!(batches(&sources).len() > 1, "they are several");
        let (mut at_once, mut one_by_one) = (Document::new(), Document::new());
        at_once.set_all(&sources);
        for source in &sources {
            one_by_one.set_all(std::slice::from_ref(source));
        }
        let told = at_once.mentions();
        assert_eq!(told, one_by_one.mentions());
        assert!(told.iter().any(|m| m.block == Some(sources.len() as u32 - 1)), "the last one is read");
    }
}
