/*
 * What the reply review tells, drawn: the words in the text, each hint with its words and its reason, what the reply holds, what
 * was not found. Text is only ever text. The same for the panel and for the hints beside the comment box.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const MOST_QUOTED = 3;
  const LONGEST_QUOTE = 80;

  function spansOf(review) {
    const element = (one) => one.spans.map((span) => ({ from: span.from, to: span.to, name: one.label, fault: false }));
    const fault = (one) => one.spans.map((span) => ({ from: span.from, to: span.to, name: one.label, fault: true }));
    return review.found.map(element).concat(review.hints.map(fault)).flat();
  }

  function piece(text, spans, from, to) {
    const over = spans.filter((span) => span.from < to && span.to > from);
    const words = text.slice(from, to);
    if (over.length === 0) {
      return words;
    }
    const names = over.map((span) => span.name).join(', ');
    const fault = over.some((span) => span.fault);
    return build(
      'mark',
      { class: fault ? 'amends-review-fault' : 'amends-review-part', title: names },
      words,
      over.some((span) => span.from === from) && build('span', { class: 'amends-aside' }, ' (' + names + ') ')
    );
  }

  /** The text with the words marked that something was found in; a screen reader hears what. */
  function marked(text, review) {
    const spans = spansOf(review);
    const cuts = Array.from(new Set(spans.flatMap((span) => [span.from, span.to]).concat([0, text.length]))).sort((one, other) => one - other);
    return build(
      'p',
      { class: 'amends-review-text', tabindex: '0', role: 'group', 'aria-label': AJS.I18n.getText('amends.review.text') },
      cuts.slice(1).map((to, at) => piece(text, spans, cuts[at], to))
    );
  }

  function cut(words) {
    return words.length > LONGEST_QUOTE ? words.slice(0, LONGEST_QUOTE).trimEnd() + '\u2026' : words;
  }

  /** The words, each once; of many the first, since all are marked in the text. */
  function quoted(text, found) {
    const words = (span) => cut(text.slice(span.from, span.to).replace(/\s+/g, ' '));
    const all = Array.from(new Set(found.spans.map(words)));
    const shown = all.slice(0, MOST_QUOTED).map((one) => [build('q', {}, one), ' ']);
    return all.length > MOST_QUOTED ? [shown, '\u2026'] : shown;
  }

  function dismiss(action, id, label, words) {
    return build(
      'button',
      {
        type: 'button',
        class: 'aui-button aui-button-link amends-link',
        'data-review-action': action,
        'data-subject': id,
        'data-key': action + ':' + id,
        'aria-label': AJS.I18n.getText('amends.panel.about', words, label)
      },
      words
    );
  }

  function dismissals(id, label) {
    return build(
      'div',
      { class: 'amends-buttons' },
      dismiss('once', id, label, AJS.I18n.getText('amends.review.once')),
      dismiss('ticket', id, label, AJS.I18n.getText('amends.review.ticket')),
      dismiss('me', id, label, AJS.I18n.getText('amends.review.me'))
    );
  }

  function hint(text, one) {
    return build(
      'li',
      { 'data-key': 'hint:' + one.id, 'data-hint': one.id },
      build('span', { class: 'aui-lozenge aui-lozenge-moved' }, one.label),
      ' ',
      quoted(text, one),
      build('p', { class: 'amends-review-why' }, one.means, ' ', build('span', { class: 'amends-meta' }, one.why)),
      dismissals(one.id, one.label)
    );
  }

  /** Hints, less those that were put aside for this time. */
  function hints(text, review, aside) {
    return review.hints.filter((one) => aside.indexOf(one.id) < 0).map((one) => hint(text, one));
  }

  function notFound(review, aside) {
    return review.notFound
      .filter((one) => aside.indexOf(one.id) < 0)
      .map((one) =>
        build('li', { 'data-key': 'hint:' + one.id, 'data-hint': one.id }, one.words, dismissals(one.id, one.words))
      );
  }

  function holds(text, review) {
    return review.found.map((one) =>
      build('li', { class: 'amends-review-held', 'data-key': 'part:' + one.id, 'data-part': one.id }, build('span', {}, one.label), ' ', quoted(text, one))
    );
  }

  /** Where focus goes when a hint is put aside: to the same choice of the hint behind it, or before it; empty where it was the last. */
  function besides(place, button) {
    const same = '[data-review-action="' + button.getAttribute('data-review-action') + '"][data-subject]';
    const all = Array.from(place.querySelectorAll(same));
    const at = all.indexOf(button);
    const other = all[at + 1] || all[at - 1];
    return other ? other.getAttribute('data-key') : '';
  }

  function rulesLink() {
    const context = window.AJS && AJS.contextPath ? AJS.contextPath() : '';
    return build('a', { href: context + '/plugins/servlet/amends/reply-review', 'data-key': 'rules' }, AJS.I18n.getText('amends.review.rules'));
  }

  function link(action, words) {
    return build(
      'button',
      { type: 'button', class: 'aui-button aui-button-link amends-link', 'data-review-action': action, 'data-key': action },
      words
    );
  }

  function inWords(review, aside) {
    if (!review.language) {
      return AJS.I18n.getText('amends.review.language');
    }
    const count = review.hints.filter((one) => aside.indexOf(one.id) < 0).length;
    const found = review.found.map((one) => one.label).join(', ') || AJS.I18n.getText('amends.review.holds.nothing');
    return AJS.I18n.getText('amends.review.said', count, found);
  }

  Amends.reviewResult = {
    marked: marked,
    hints: hints,
    notFound: notFound,
    holds: holds,
    inWords: inWords,
    besides: besides,
    rulesLink: rulesLink,
    link: link
  };
})((window.Amends = window.Amends || {}));
