/*
 * One's own contact card below the panel, to be copied into a reply. It is fetched when it is opened, so that looking at a
 * ticket costs nothing.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function lines(card) {
    return [
      [AJS.I18n.getText('amends.card.how'), card.how],
      [AJS.I18n.getText('amends.card.when'), card.when],
      [AJS.I18n.getText('amends.card.not-for'), card.notFor]
    ].filter((line) => line[1]);
  }

  function text(card) {
    return lines(card)
      .map((line) => line[0] + ': ' + line[1])
      .join('\n');
  }

  function onCopy(event, card) {
    const button = event.currentTarget;
    Amends.clipboard.copy(text(card)).then(
      () => Amends.announcer.say((button.textContent = AJS.I18n.getText('amends.card.copied'))),
      () => Amends.announcer.say((button.textContent = AJS.I18n.getText('amends.card.not-copied')))
    );
    button.focus();
  }

  function written(card) {
    const button = build('button', { type: 'button', class: 'aui-button' }, AJS.I18n.getText('amends.card.copy'));
    button.addEventListener('click', (event) => onCopy(event, card));
    return [
      build(
        'dl',
        {},
        lines(card).map((line) => [build('dt', {}, line[0]), build('dd', {}, line[1])])
      ),
      button
    ];
  }

  function page(words) {
    const path = window.AJS && AJS.contextPath ? AJS.contextPath() : '';
    return build('a', { href: path + '/plugins/servlet/amends/contact-card' }, words);
  }

  function content(card) {
    return card.written
      ? [written(card), page(AJS.I18n.getText('amends.card.change'))]
      : [build('p', {}, AJS.I18n.getText('amends.card.none')), page(AJS.I18n.getText('amends.card.write'))];
  }

  function fill(box, children) {
    box.replaceChildren(build('div', {}, children));
  }

  function onToggle(event) {
    const box = event.target.querySelector('.amends-own-card-content');
    if (event.target.open) {
      Amends.rest
        .send('GET', '/me/contact-card')
        .then((card) => fill(box, content(card)))
        .catch((refused) => fill(box, build('p', {}, refused.message)));
    }
  }

  function card() {
    const made = build(
      'details',
      { class: 'amends-own-card' },
      build('summary', {}, AJS.I18n.getText('amends.card.title')),
      build('div', { class: 'amends-own-card-content' })
    );
    made.addEventListener('toggle', onToggle);
    return made;
  }

  /** Below each panel of an apology or a follow-up; the panel draws itself anew and leaves its neighbour alone. */
  function look() {
    document.querySelectorAll('.amends-panel').forEach((panel) => {
      const wanted = /"kind":"(apology|follow-up)"/.test(panel.getAttribute('data-state'));
      const there = panel.parentNode.querySelector('.amends-own-card');
      if (wanted && !there) {
        panel.after(card());
      }
    });
  }

  Amends.dom.whenAdded(look);
  Amends.dom.whenReady(look);
})((window.Amends = window.Amends || {}));
