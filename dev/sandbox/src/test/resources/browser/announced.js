// Writes down in amendsHears(words) what a screen reader would say by itself: each text that a live region comes to have.
(() => {
  const LIVE = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]';

  function regionOf(node) {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    return element && element.closest(LIVE);
  }

  function tell(records) {
    const added = records.flatMap((record) => Array.from(record.addedNodes)).filter((node) => node.nodeType === Node.ELEMENT_NODE);
    const regions = new Set(records.map((record) => regionOf(record.target)));
    added.forEach((element) => [regionOf(element), ...element.querySelectorAll(LIVE)].forEach((region) => regions.add(region)));
    regions.forEach((region) => {
      const words = region && region.textContent.trim();
      if (words) {
        amendsHears(words);
      }
    });
  }

  new MutationObserver(tell).observe(document, { childList: true, characterData: true, subtree: true });
})();
