import { describe, expect, it } from 'vitest';
import { splitHtml } from '../../../../domain/text/index';

/** That every block of a page is in it is shown in real browsers, on random trees (`test:loads`, S13) and in tests/browser/text-map. */
describe('splitting HTML into the texts of its blocks', () => {
  it.each<[string, string, string[]]>([
    ['runs inline elements together', '<p>back <b>pa</b>in</p>', ['back pain']],
    ['parts blocks, and what stands around them', 'low<div>back</div>pain', ['low', 'back', 'pain']],
    ['parts lines and footnote signs', 'back<br>pain<sup>1</sup>', ['back\npain\uE0001']],
    ['leaves out what is run, drawn or typed in', '<script>a<b</script><nav>x</nav><textarea>y</textarea>z', ['z']],
    ['parts words around what is left out', 'back<button>x</button>pain', ['back\uE000pain']],
    [
      'reads on after what has no end',
      'back<img src="a">ache<input value="x"> and<hr>pain',
      ['backache\uE000 and', 'pain'],
    ],
    ['leaves out what says that it is hidden', '<div hidden="">x<p>y</p></div><p role="menu">z</p>rest', ['rest']],
    ['is not misled by what attributes say', '<p title="hidden role" data-a="<b>">pain</p>', ['pain']],
    ['leaves comments out', 'back<!-- <p> -->ache', ['backache']],
    ['knows what is written for letters', '<p>a &lt; b &amp; c&nbsp;d &amp;lt;</p>', ['a < b & c\u00A0d &lt;']],
    ['finds nothing in white space', ' <p>\n</p> ', []],
  ])('%s', (_, html, expected) => {
    expect(splitHtml(html)).toEqual(expected);
  });

  it.each([
    ['a tag that does not end', '<p>pain'],
    ['an end without a beginning', 'pain</p>'],
    ['tags across one another', '<b><i>pain</b></i>'],
    ['a tag cut off', 'pain<p class="a'],
    ['attributes without signs', '<p hidden>pain</p>'],
    ['a script that does not end', '<script>pain'],
  ])('answers null for %s', (_, html) => {
    expect(splitHtml(html)).toBeNull();
  });

  it('takes no longer for what was written to take long', () => {
    const started = performance.now();
    for (const html of [
      `<p ${' a'.repeat(100_000)}`,
      '<'.repeat(200_000),
      `<p${' a="b"'.repeat(40_000)}`,
      '<!--'.repeat(50_000),
    ])
      expect(splitHtml(html)).toBeNull();
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
