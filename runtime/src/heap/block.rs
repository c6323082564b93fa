//! Geometry: blocks, cell sizes, mark bits.

use sxc_abi::SIZE_CLASSES;

pub const LOG_BLOCK: usize = 15;
/// Bytes of a block.
pub const BLOCK: usize = 1 << LOG_BLOCK;
/// Cells begin at multiples of this; there is a mark bit for each.
pub const GRAIN: usize = 16;
/// Words of mark bits for a block.
pub const MARK_WORDS: usize = BLOCK / GRAIN / 64;

/// Cell sizes that generated code does not know: they share blocks, but go through the slow path each time.
const MEDIUM: [u32; 5] = [5456, 6544, 8192, 10912, 16384];
pub const CLASSES: usize = SIZE_CLASSES.len() + MEDIUM.len();

/// The largest object that a cursor serves.
pub const MAX_INLINE: usize = SIZE_CLASSES[SIZE_CLASSES.len() - 1] as usize;
/// The largest object in a cell.
pub const MAX_CELL: usize = MEDIUM[MEDIUM.len() - 1] as usize;

const SIZES: [u32; CLASSES] = {
    let mut sizes = [0; CLASSES];
    let mut i = 0;
    while i < CLASSES {
        sizes[i] = if i < SIZE_CLASSES.len() { SIZE_CLASSES[i] } else { MEDIUM[i - SIZE_CLASSES.len()] };
        i += 1;
    }
    sizes
};

/// The cell size of class `index` in bytes.
#[inline]
pub const fn size_of_class(index: usize) -> usize {
    SIZES[index] as usize
}

/// Class by size in grains.
static CLASS_OF: [u8; MAX_CELL / GRAIN + 1] = {
    let mut table = [0; MAX_CELL / GRAIN + 1];
    let mut grains = 0;
    let mut class = 0;
    while grains < table.len() {
        while (SIZES[class] as usize) < grains * GRAIN {
            class += 1;
        }
        table[grains] = class as u8;
        grains += 1;
    }
    table
};

/// The class of cells for an object of `bytes`, which is at most [`MAX_CELL`].
#[inline]
pub fn class_for(bytes: usize) -> usize {
    CLASS_OF[bytes.div_ceil(GRAIN)] as usize
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum State {
    /// The value of fresh memory.
    Free = 0,
    /// Cells of one size.
    Cells,
    /// The first block of a large object.
    Large,
    /// A further block of a large object.
    Rest,
}

/// What is known of one block.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Block {
    pub state: State,
    pub class: u8,
    /// The memory may hold something else than zeros.
    pub dirty: bool,
    /// Number of cells.
    pub cells: u16,
    /// Cells before this one have been swept since the last collection: they are free and zeroed, or objects. Of the
    /// others, those whose mark bit is clear are garbage.
    pub swept: u16,
    /// Of a large object: its number of blocks; in its further blocks the distance to the first.
    pub span: u32,
    /// 2^32 / cell size, rounded up: multiplication instead of division.
    pub inverse: u32,
}

impl Block {
    pub fn of_cells(class: usize, dirty: bool) -> Block {
        let size = size_of_class(class);
        let inverse = ((1u64 << 32) / size as u64 + 1) as u32;
        Block { state: State::Cells, class: class as u8, dirty, cells: (BLOCK / size) as u16, swept: 0, span: 1, inverse }
    }

    pub fn cell_size(&self) -> usize {
        size_of_class(self.class as usize)
    }

    /// The cell that a byte of the block lies in.
    #[inline]
    pub fn cell_at(&self, offset: usize) -> usize {
        ((offset as u64 * u64::from(self.inverse)) >> 32) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_fit_tightly() {
        for bytes in 0..=MAX_CELL {
            let class = class_for(bytes);
            assert!(size_of_class(class) >= bytes);
            assert!(class == 0 || size_of_class(class - 1) < bytes);
        }
    }

    #[test]
    fn multiplying_divides() {
        for class in 0..CLASSES {
            let block = Block::of_cells(class, false);
            for offset in 0..BLOCK {
                assert_eq!(block.cell_at(offset), offset / block.cell_size());
            }
        }
    }
}
