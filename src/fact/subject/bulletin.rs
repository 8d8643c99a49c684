//! Pages of several pieces of news, each about somebody else: 一周要闻, 联播快讯, 城市24小时.

use crate::block::{Block, Role};
use crate::fact::dateline;
use crate::tables::lists::BULLETINS;

/// Whether the first line says that a page has several pieces of news, and names no zone that all of them are about.
pub(super) fn is(blocks: &[&Block]) -> bool {
    if parted(blocks) {
        return true;
    }
    let Some(first) = blocks.iter().find(|b| b.text.len() > 0) else { return false };
    let named = |i: usize| first.text.starts_with_any(i, BULLETINS);
    first.role == Role::Heading && first.zones.is_empty() && (0..first.text.len()).any(named)
}

/// Whether a line heads a piece of a bulletin, and is no statement of it.
pub(super) fn heads_piece(block: &Block) -> bool {
    block.role == Role::Heading && block.text.len() > 0 && !block.text.chars.contains(&',')
}

/// Whether two pieces at least begin with a headline and who sent them, and no title stands over them that names a zone.
fn parted(blocks: &[&Block]) -> bool {
    let mut told = blocks.iter().filter(|b| b.text.len() > 0);
    let Some(mut before) = told.next() else { return false };
    let (first, mut pieces) = (before, 0);
    let mut alone = false;
    for block in told {
        let heads = before.role == Role::Heading && block.role == Role::Paragraph && dateline::end(&block.text) > 0;
        pieces += usize::from(heads);
        alone |= heads && std::ptr::eq(*before, *first);
        before = block;
    }
    pieces > 1 && (alone || first.zones.is_empty())
}
