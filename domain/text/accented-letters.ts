/**
 * The letter that each letter with an accent, and each full-width form, is written with in `LETTERS` of
 * character-classes.ts; a point where there is none. A table, since asking the browser for each (`normalize`) takes every page
 * milliseconds; a test compares it with what the browser says.
 */
export const accentedLetters: readonly (readonly [from: number, letters: string])[] = [
  [
    0x00c0,
    'aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd..eeeeeeeeeegggg' +
      'gggghh..iiiiiiiii.iijjkk.llllllll..nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzzs' +
      '................................oo.............uu...................dddlllnnnaaiioouuuuuuuuuu.aa' +
      'aa....ggkkoooo..jdddgg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............' +
      '................',
  ],
  [
    0x0370,
    '......................α.εηι.ο.υωιαβγδεζηθικλμνξοπρ.στυφχψωιυαεηιυαβγδεζηθικλμνξοπρςστυφχψωιυουω.' +
      'βθυυυφπ.........................κρς.θε...σ......',
  ],
  [
    0x1e00,
    'aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr' +
      'ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee' +
      'eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......ααααααααααααααααεεεεεε..εεεεεε..' +
      'ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοο..οοοοοο..υυυυυυυυ.υ.υ.υ.υωωωωωωωωωωωωωωωωααεεηηιιοουυωω..' +
      'ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα.ααααααα.ι...ηηη.ηηεεηηη...ιιιι..ιιιιιι....' +
      'υυυυρρυυυυυυρ.....ωωω.ωωοοωωω...',
  ],
  [0xff10, '0123456789.......abcdefghijklmnopqrstuvwxyz......abcdefghijklmnopqrstuvwxyz'],
];
