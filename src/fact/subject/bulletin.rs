//! Pages of several pieces of news, each about somebody else: 一周要闻, 联播快讯, 城市24小时.

use crate::block::{Block, Role};
use crate::tables::lists::BULLETINS;

/// Whether the first line says that a page has several pieces of news, and names no zone that all of them are about.
pub(super) fn is(blocks: &[&Block]) -> bool {
    let Some(first) = blocks.iter().find(|b| b.text.len() > 0) else { return false };
    let named = |i: usize| first.text.starts_with_any(i, BULLETINS);
    first.role == Role::Heading && first.zones.is_empty() && (0..first.text.len()).any(named)
}

/// Whether a line heads a piece of a bulletin, and is no statement of it.
pub(super) fn heads_piece(block: &Block) -> bool {
    block.role == Role::Heading && block.text.len() > 0 && !block.text.chars.contains(&',')
}
