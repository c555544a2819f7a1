/*
 * The follow-up's outcome: how are they, and how are we doing? On a follow-up task it is the whole panel.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function answers() {
    return {
      better: AJS.I18n.getText('amends.panel.outcome.better'),
      same: AJS.I18n.getText('amends.panel.outcome.same'),
      worse: AJS.I18n.getText('amends.panel.outcome.worse'),
      'no-answer': AJS.I18n.getText('amends.panel.outcome.no-answer')
    };
  }

  function options(codes) {
    return codes.map((code) => ({ value: code, label: answers()[code] }));
  }

  Amends.forms.kinds.outcome = {
    title: () => AJS.I18n.getText('amends.panel.outcome'),
    save: () => AJS.I18n.getText('amends.panel.save'),
    fields: () => [
      {
        name: 'they',
        type: 'radio',
        inline: true,
        label: AJS.I18n.getText('amends.panel.outcome.they'),
        options: options(['better', 'same', 'worse', 'no-answer'])
      },
      {
        name: 'we',
        type: 'radio',
        inline: true,
        label: AJS.I18n.getText('amends.panel.outcome.we'),
        options: options(['better', 'same', 'worse'])
      },
      { name: 'note', label: AJS.I18n.getText('amends.panel.note'), max: 1000 }
    ],
    request: (panel, form) => {
      const values = Amends.forms.valuesOf(panel, form);
      const body = { note: values.note };
      ['they', 'we']
        .filter((name) => values[name])
        .forEach((name) => {
          body[name] = values[name];
        });
      const path = form.subject ? '/follow-ups/' + encodeURIComponent(form.subject) + '/outcome' : '/outcome';
      return { method: 'POST', path: path, body: body, focus: 'outcome-said', said: AJS.I18n.getText('amends.panel.saved.outcome') };
    }
  };

  /** Both answers in one line. */
  function inWords(followUp) {
    const words = answers();
    return AJS.I18n.getText(
      'amends.panel.outcome.line',
      words[followUp.they] || followUp.they || '',
      words[followUp.we] || followUp.we || ''
    );
  }

  function answered(followUp) {
    return build(
      'div',
      { class: 'amends-outcome-said', tabindex: '-1', 'data-key': 'outcome-said' },
      build('p', {}, inWords(followUp)),
      drawDetail(followUp)
    );
  }

  /** Who asked and when, and what else they noted. */
  function drawDetail(followUp) {
    const detail = [Amends.proof.who(followUp), followUp.note].filter(Boolean).join(' · ');
    return followUp.state === 'done' && detail && build('p', { class: 'amends-meta' }, detail);
  }

  function source(panel) {
    const from = panel.state.source;
    return (
      Boolean(from) &&
      build(
        'p',
        { class: 'amends-meta' },
        AJS.I18n.getText('amends.panel.outcome.source'),
        ' ',
        build('a', { href: from.href, 'data-key': 'source' }, from.key),
        from.summary && ' ' + from.summary
      )
    );
  }

  function pain(panel) {
    return (
      Boolean(panel.state.pain) &&
      build('p', { class: 'amends-pain' }, AJS.I18n.getText('amends.panel.pain') + ' ', build('strong', {}, panel.state.pain))
    );
  }

  /** What was promised and is still open: whoever asks will be asked, and can settle it here. */
  function promises(panel) {
    const open = panel.state.promised || [];
    return (
      open.length > 0 &&
      build(
        'div',
        {
          class: 'amends-task-promises',
          'data-key': 'task-promises',
          tabindex: '-1',
          role: 'group',
          'aria-label': AJS.I18n.getText('amends.panel.outcome.promises')
        },
        build('p', { class: 'amends-meta', 'aria-hidden': 'true' }, AJS.I18n.getText('amends.panel.outcome.promises')),
        open.map((one) => Amends.promises.drawOne(panel, one))
      )
    );
  }

  /** What this touch is for; of a task that was closed without a word, that it was. */
  function asked(followUp) {
    return [
      followUp.state === 'not-recorded' && build('p', { class: 'amends-notice' }, AJS.I18n.getText('amends.panel.follow-up.not-recorded.ask')),
      build('p', { class: 'amends-question' }, followUp.question)
    ];
  }

  function question(panel) {
    if (!panel.view.forms.outcome) {
      panel.view.forms.outcome = { place: 'outcome', kind: 'outcome', subject: '', values: {}, errors: [] };
    }
    panel.view.forms.outcome.stays = true;
    return Amends.forms.draw(panel, 'outcome');
  }

  function notOpen(followUp) {
    return build('p', { tabindex: '-1', 'data-key': 'outcome-said' }, followUp.because);
  }

  function body(panel) {
    const followUp = panel.state.followUp || {};
    if (followUp.state === 'done' || followUp.they) {
      return [answered(followUp), Amends.stages.drawAfter(panel, 'outcome'), Amends.followUps.afterwards(panel)];
    }
    if (!panel.state.followUp) {
      return build('p', { class: 'amends-meta' }, AJS.I18n.getText('amends.panel.outcome.hidden'));
    }
    if (followUp.state === 'cancelled') {
      return notOpen(followUp);
    }
    return panel.state.promise ? asked(followUp) : [asked(followUp), question(panel)];
  }

  /** The panel of a follow-up task. */
  function draw(panel) {
    return build('div', { class: 'amends-task', 'data-key': 'task' }, pain(panel), source(panel), promises(panel), body(panel));
  }

  Amends.outcome = { draw: draw, inWords: inWords, drawDetail: drawDetail };
})((window.Amends = window.Amends || {}));
