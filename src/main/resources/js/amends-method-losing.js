/*
 * Which tickets would lose a tick if their apologies were moved: a page at a time, as the server looks at them, until all were looked at.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function number(count) {
    return count.toLocaleString(document.documentElement.lang || undefined);
  }

  /** Nothing was looked at yet. */
  function begin(dialog) {
    Object.assign(dialog, { lost: [], looked: 0, left: 0, next: null, looking: false });
  }

  /** One page more. */
  function take(dialog, told) {
    Object.assign(dialog, {
      lost: dialog.lost.concat(told.losing || []),
      looked: dialog.looked + (told.lookedAt || 0),
      left: told.left || 0,
      next: told.next || null,
      looking: false
    });
  }

  function line(one) {
    return build('li', { 'data-issue': one.issue, 'data-key': 'losing-' + one.issue }, AJS.I18n.getText('amends.panel.about', one.issue, (one.labels || one.steps).join(', ')));
  }

  function list(dialog) {
    const words = AJS.I18n.getText('amends.method-editor.publish.losing', number(dialog.lost.length));
    return [
      build('p', { class: 'amends-notice', 'data-key': 'losing-words' }, words),
      build('ul', { class: 'amends-method-losing', tabindex: 0, role: 'list', 'aria-label': words, 'data-key': 'losing-list' }, dialog.lost.map(line))
    ];
  }

  function looked(dialog) {
    return AJS.I18n.getText('amends.method-editor.losing.looked', number(dialog.looked), number(dialog.looked + dialog.left));
  }

  function more(dialog) {
    return [
      build('p', { class: 'amends-hint', 'data-key': 'losing-looked' }, looked(dialog)),
      Amends.methodDialog.button('losing-more', AJS.I18n.getText('amends.method-editor.losing.more'), { 'aria-disabled': dialog.looking ? 'true' : null })
    ];
  }

  function draw(dialog) {
    const none = dialog.left > 0 ? AJS.I18n.getText('amends.method-editor.losing.none-yet') : AJS.I18n.getText('amends.method-editor.publish.none-lose');
    return build(
      'div',
      { 'data-key': 'losing' },
      dialog.lost.length > 0 ? list(dialog) : build('p', { class: 'amends-hint', 'data-key': 'losing-none' }, none),
      dialog.left > 0 && more(dialog)
    );
  }

  /** Looks at the next page; the kind of the dialog says how: kind.look(dialog, after). */
  function goOn(page) {
    const dialog = page.dialog;
    if (dialog.looking) {
      return;
    }
    dialog.looking = true;
    page.draw();
    Amends.methodDialog.kinds[dialog.kind].look(dialog, dialog.next).then(
      (told) => {
        take(dialog, told);
        page.dialog === dialog && page.draw();
        Amends.announcer.say([AJS.I18n.getText('amends.method-editor.publish.losing', number(dialog.lost.length)), looked(dialog)].join(' '));
      },
      (failure) => {
        dialog.looking = false;
        Amends.methodDialog.refused(page, dialog, failure.errors);
      }
    );
  }

  Amends.methodLosing = { number: number, begin: begin, take: take, draw: draw, goOn: goOn };
})((window.Amends = window.Amends || {}));
