//! Joins over the scans of a document: what each figure measures, when, whether it has happened, and whose it is.

use crate::block::Block;
use crate::mention::Figure;

/// The attributes of every figure, by block.
pub(crate) fn link(blocks: &[&Block]) -> Vec<Vec<Figure>> {
    blocks
        .iter()
        .map(|block| {
            block
                .figures
                .iter()
                .map(|span| Figure {
                    value: span.value,
                    max: span.max,
                    unit: span.unit.clone(),
                    qualifier: span.qualifier,
                    ..Figure::default()
                })
                .collect()
        })
        .collect()
}
