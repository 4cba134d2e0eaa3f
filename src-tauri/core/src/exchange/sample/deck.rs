//! Dealing: how many of a number get what, in fixed proportions and an order that the seed makes. Not here: what is dealt.

use fastrand::Rng;

/// `count` values in the proportions of the shares (largest remainders), shuffled.
pub(super) fn dealt<T: Copy>(luck: &mut Rng, count: usize, shares: &[(T, u32)]) -> Vec<T> {
    let mut deck: Vec<T> = counts(count, shares).into_iter().zip(shares).flat_map(repeated).collect();
    luck.shuffle(&mut deck);
    deck
}

fn repeated<T: Copy>((count, (value, _)): (usize, &(T, u32))) -> impl Iterator<Item = T> {
    std::iter::repeat_n(*value, count)
}

fn counts<T>(count: usize, shares: &[(T, u32)]) -> Vec<usize> {
    let total: usize = shares.iter().map(|(_, share)| *share as usize).sum();
    let whole = |share: &u32| (*share as usize * count / total, *share as usize * count % total);
    let (mut counts, remainders): (Vec<usize>, Vec<usize>) =
        shares.iter().map(|(_, share)| whole(share)).unzip();
    let mut nearest: Vec<usize> = (0..shares.len()).collect();
    nearest.sort_by_key(|at| std::cmp::Reverse(remainders[*at]));
    let missing = count - counts.iter().sum::<usize>();
    nearest.into_iter().take(missing).for_each(|at| counts[at] += 1);
    counts
}

/// Takes this value out of the deck, or the last one if it is not in it.
pub(super) fn take<T: Copy + PartialEq>(deck: &mut Vec<T>, wanted: T) {
    match deck.iter().position(|value| *value == wanted) {
        Some(at) => drop(deck.remove(at)),
        None => drop(deck.pop()),
    }
}

/// One of these.
pub(super) fn one<'a, T>(luck: &mut Rng, of: &'a [T]) -> &'a T {
    &of[luck.usize(..of.len())]
}

/// Whether one is among so many of a hundred.
pub(super) fn chance(luck: &mut Rng, of_hundred: u32) -> bool {
    luck.u32(..100) < of_hundred
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_number_is_dealt_in_proportion_and_whole() {
        let shares = vec![('a', 142), ('b', 26), ('c', 22)];
        for count in [0, 1, 2, 19, 190, 108_000] {
            let deck = dealt(&mut Rng::with_seed(1), count, &shares);
            assert_eq!(deck.len(), count);
            for (value, share) in &shares {
                let exact = f64::from(*share) * count as f64 / 190.0;
                let dealt = deck.iter().filter(|it| *it == value).count() as f64;
                assert!((dealt - exact).abs() < 1.0, "{value} of {count}: {dealt} for {exact}");
            }
        }
        let order = |seed| dealt(&mut Rng::with_seed(seed), 190, &shares);
        assert_eq!(order(1), order(1));
        assert_ne!(order(1), order(2), "another seed deals in another order");
    }
}
