// Watches focus while somebody works with the keyboard, in every frame, and tells amendsFinds(words) what is wrong:
// focus that is lost, that cannot be seen, that lies outside the window or under something else; and any use of a mouse.
(() => {
  const OURS = '.amends-panel, .amends-admin';
  let last = null;
  let judged = null;
  let lostFrames = 0;
  let key = null;
  let leftByTab = false;

  const name = (element) =>
    element.tagName.toLowerCase() + ' ' + (element.getAttribute('data-key') || element.id || element.textContent.trim().slice(0, 40));

  function marked(style) {
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
  }

  function covered(element) {
    const box = element.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 12));
    return hit === null || !(element.contains(hit) || hit.contains(element) || hit.closest('label'));
  }

  function judge(element) {
    if (!marked(getComputedStyle(element))) {
      amendsFinds('focus cannot be seen: ' + name(element));
    }
    if (covered(element)) {
      amendsFinds('focus lies outside the window or under something: ' + name(element));
    }
  }

  function look() {
    const now = document.activeElement;
    const nowhere = !now || now === document.body;
    lostFrames = nowhere && last && !leftByTab ? lostFrames + 1 : 0;
    if (lostFrames === 3) {
      amendsFinds('focus is lost after: ' + last);
    }
    if (!nowhere) {
      // The second frame with the same focus: by then its looks are there.
      if (now === judged && now.matches(OURS + ' *') && name(now) !== last) {
        judge(now);
      }
      if (now === judged) {
        last = name(now);
      }
      judged = now;
    }
    requestAnimationFrame(look);
  }

  // Tab at the end of the page goes on to the browser's own buttons: that is no loss.
  window.addEventListener('keydown', (event) => (key = event.key), true);
  window.addEventListener('focusin', () => (leftByTab = false), true);
  window.addEventListener('focusout', (event) => (leftByTab = key === 'Tab' && !event.relatedTarget && event.target.isConnected), true);
  ['mousedown', 'pointerdown', 'touchstart'].forEach((kind) =>
    window.addEventListener(kind, () => amendsFinds('somebody used a ' + kind), true)
  );
  requestAnimationFrame(look);
})();
