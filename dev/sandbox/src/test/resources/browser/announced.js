// Writes down in amendsHears(words) what a screen reader would say by itself: each text that a live region comes to have.
(() => {
  const LIVE = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]';

  function regionOf(node) {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    return element && element.closest(LIVE);
  }

  function tell(records) {
    const regions = new Set(records.map((record) => regionOf(record.target)));
    records.forEach((record) =>
      record.addedNodes.forEach((node) => node.nodeType === Node.ELEMENT_NODE && node.querySelectorAll(LIVE).forEach((one) => regions.add(one)))
    );
    regions.forEach((region) => {
      const words = region && region.textContent.trim();
      if (words) {
        amendsHears(words);
      }
    });
  }

  new MutationObserver(tell).observe(document, { childList: true, characterData: true, subtree: true });
})();
