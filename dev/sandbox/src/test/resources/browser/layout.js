// Measures a part of the page as it stands: args = { part: selector, column: width of the right-hand column in pixels, 0 for as it is }.
// Answers with what is wrong, in words.
(args) => {
  const TARGETS = 'a[href], button, input, select, textarea, summary';
  const part = document.querySelector(args.part);
  const column = document.getElementById('viewissuesidebar');
  const seen = (element) => element.getClientRects().length > 0 && !element.closest('.amends-aside');
  const name = (element) => element.tagName.toLowerCase() + '.' + element.className + ' "' + element.textContent.trim().slice(0, 40) + '"';

  // A table of many columns may scroll sideways in a frame of its own, which takes the focus and so scrolls by the arrows.
  const scrolls = (element) => element.closest('.amends-scroll[tabindex="0"]') !== null;

  function texts() {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      if (walker.currentNode.data.trim() && seen(walker.currentNode.parentElement)) {
        found.push(walker.currentNode);
      }
    }
    return found;
  }

  function linesOf(text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    return Array.from(range.getClientRects()).filter((line) => line.width > 1);
  }

  function sideways() {
    const page = document.documentElement;
    const wide = Array.from(document.body.querySelectorAll('*')).filter((one) => one.childElementCount === 0 && one.getBoundingClientRect().right > page.clientWidth + 1);
    const names = wide.map(name).slice(-3).join(', ');
    return page.scrollWidth > page.clientWidth ? ['the page scrolls sideways, ' + page.scrollWidth + ' pixels: ' + names] : [];
  }

  function cut() {
    return Array.from(part.querySelectorAll('*'))
      .filter((one) => seen(one) && !one.matches('input, select, textarea, option'))
      .filter((one) => getComputedStyle(one).overflow !== 'visible' && !scrolls(one))
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
      .map((one) => 'cut: ' + name(one));
  }

  function sticksOut() {
    const box = part.getBoundingClientRect();
    return texts()
      .filter((text) => !scrolls(text.parentElement))
      .filter((text) => linesOf(text).some((line) => line.left < box.left - 1 || line.right > box.right + 1))
      .map((text) => 'sticks out: "' + text.data.trim() + '"');
  }

  function crosses(one, other) {
    return one.left < other.right - 2 && other.left < one.right - 2 && one.top < other.bottom - 5 && other.top < one.bottom - 5;
  }

  // What is laid over the page on purpose is not compared with what is below it.
  function overlaps() {
    const lines = texts()
      .filter((text) => !text.parentElement.closest('.amends-menu-items'))
      .flatMap((text) => linesOf(text).map((line) => ({ line: line, text: text })));
    return lines.flatMap((one, at) =>
      lines
        .slice(at + 1)
        .filter((other) => crosses(one.line, other.line))
        .map((other) => 'on one another: "' + one.text.data.trim() + '" and "' + other.text.data.trim() + '"')
    );
  }

  function hits(target, x, y) {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (target.contains(hit) || Array.from(target.labels || []).some((label) => label.contains(hit)));
  }

  function takesTheClick(target) {
    target.scrollIntoView({ block: 'center' });
    const box = target.getBoundingClientRect();
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    return [-11, 11].every((step) => hits(target, x + step, y) && hits(target, x, y + step));
  }

  // A link within a sentence needs only the height.
  function bigEnough(target) {
    const box = target.getBoundingClientRect();
    return target.matches('[type=checkbox], [type=radio]')
      ? takesTheClick(target)
      : box.height >= 24 && (box.width >= 24 || target.matches('a'));
  }

  function small() {
    return Array.from(part.querySelectorAll(TARGETS))
      .filter((one) => seen(one) && !one.disabled && !bigEnough(one))
      .map((one) => 'smaller than 24 pixels: ' + name(one) + ' ' + one.name);
  }

  function rightToLeft() {
    return Array.from(part.querySelectorAll('input[type=checkbox], input[type=radio]'))
      .filter((box) => seen(box) && box.labels[0].getBoundingClientRect().left > box.getBoundingClientRect().left)
      .map((box) => 'not mirrored: ' + box.id);
  }

  const all = () => [sideways, cut, sticksOut, overlaps].flatMap((check) => check());
  const under = (how, found) => found.map((one) => how + ': ' + one);

  // As long as words of a language that writes them together: "Responsibilityresponsibility".
  function withLongWords() {
    const plain = texts().map((text) => ({ text: text, words: text.data }));
    plain.forEach((one) => {
      one.text.data = one.words.replace(/\p{L}{4,}/gu, (word) => word + word.toLowerCase());
    });
    const found = all();
    plain.forEach((one) => {
      one.text.data = one.words;
    });
    return found;
  }

  function widelySpaced() {
    const style = document.createElement('style');
    style.textContent =
      args.part + ' * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      args.part + ' p { margin-bottom: 2em !important }';
    document.head.appendChild(style);
    const found = all();
    style.remove();
    return found;
  }

  function inRightToLeft() {
    document.documentElement.dir = 'rtl';
    const found = all().concat(rightToLeft());
    document.documentElement.removeAttribute('dir');
    return found;
  }

  if (column && args.column) {
    column.style.width = args.column + 'px';
  }
  const found = under('as it is', all().concat(small())).concat(
    under('with long words', withLongWords()),
    under('widely spaced', widelySpaced()),
    under('right to left', inRightToLeft())
  );
  if (column) {
    column.style.width = '';
  }
  return found;
}
