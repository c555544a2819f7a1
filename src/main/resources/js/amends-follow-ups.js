/*
 * The follow-ups of a ticket: the one that matters now, and folded behind it all of them, each from its anchor to its outcome.
 * What can be done with one is offered here; it is done in a file of its own.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const OPEN = ['scheduled', 'due', 'task', 'failed', 'not-recorded'];
  const MOVES = ['scheduled', 'due', 'task', 'failed'];

  /* In words. */

  function state(followUp) {
    const looks = {
      scheduled: [AJS.I18n.getText('amends.panel.follow-up.state.scheduled')],
      due: [AJS.I18n.getText('amends.panel.follow-up.state.due'), 'current'],
      task: [AJS.I18n.getText('amends.panel.follow-up.state.task'), 'current'],
      done: [AJS.I18n.getText('amends.panel.follow-up.state.done'), 'success'],
      'not-recorded': [AJS.I18n.getText('amends.panel.follow-up.state.not-recorded'), 'moved'],
      cancelled: [AJS.I18n.getText('amends.panel.follow-up.state.cancelled')],
      failed: [AJS.I18n.getText('amends.panel.follow-up.failed'), 'removed']
    };
    const late = [AJS.I18n.getText('amends.panel.follow-up.overdue'), 'removed'];
    return followUp.overdue ? late : looks[followUp.state] || [followUp.state];
  }

  function lozenge(followUp) {
    const look = state(followUp);
    return Amends.facts.lozenge(look[0], look[1]);
  }

  function due(followUp) {
    return followUp.touch === 'week'
      ? AJS.I18n.getText('amends.panel.follow-up.due', followUp.dueText || '')
      : AJS.I18n.getText('amends.panel.follow-up.named', followUp.name || '', followUp.dueText || '');
  }

  /** When it is due; the promised day stays visible beside it. */
  function when(followUp) {
    const promised = followUp.promisedText && AJS.I18n.getText('amends.panel.follow-up.promised', followUp.promisedText);
    return [
      promised ? [due(followUp), ', ', promised] : due(followUp),
      followUp.overdue && [' ', Amends.facts.lozenge(AJS.I18n.getText('amends.panel.follow-up.overdue'), 'removed')]
    ];
  }

  function words(panel) {
    const followUp = panel.state.followUp || {};
    const said = {
      scheduled: () => [when(followUp), panel.state.waits && ' · ' + panel.state.waits],
      due: () => [when(followUp), ' · ', AJS.I18n.getText('amends.panel.follow-up.queued')],
      task: () => [
        when(followUp),
        ' ',
        followUp.task && build('a', { href: followUp.task.href, 'data-key': 'follow-up-task' }, followUp.task.key)
      ],
      done: () => [Amends.outcome.inWords(followUp)],
      'not-recorded': () => [AJS.I18n.getText('amends.panel.follow-up.not-recorded')],
      cancelled: () => [followUp.because],
      failed: () => [lozenge(followUp), ' ', followUp.because]
    }[followUp.state];
    return said ? said() : [AJS.I18n.getText('amends.panel.follow-up.later')];
  }

  /* What can be done with one. */

  function link(action, followUp, text) {
    return Amends.stages.linkAbout(action, { id: followUp.id, label: followUp.name }, text);
  }

  function answer(followUp, now) {
    const about = { id: now ? 'outcome' : followUp.id, label: now ? AJS.I18n.getText('amends.panel.follow-up') : followUp.name };
    return Amends.stages.linkAbout('outcome', about, AJS.I18n.getText('amends.panel.follow-up.answer'));
  }

  function actions(followUp, now) {
    const moves = MOVES.indexOf(followUp.state) >= 0;
    return [
      OPEN.indexOf(followUp.state) >= 0 && answer(followUp, now),
      moves && link('move-follow-up', followUp, AJS.I18n.getText('amends.panel.follow-up.move')),
      moves && link('cancel-follow-up', followUp, AJS.I18n.getText('amends.panel.follow-up.cancel')),
      followUp.state === 'failed' && link('retry-follow-up', followUp, AJS.I18n.getText('amends.panel.follow-up.retry'))
    ].filter(Boolean);
  }

  /** The form that is open for it, else what opens one. */
  function doing(panel, followUp, now, more) {
    const outcome = now ? 'outcome' : 'outcome:' + followUp.id;
    const form =
      Amends.forms.draw(panel, outcome) || Amends.forms.draw(panel, 'move:' + followUp.id) || Amends.forms.draw(panel, 'cancel:' + followUp.id);
    const links = form ? [] : actions(followUp, now);
    return [
      form,
      (links.length > 0 || more) && build('div', { class: 'amends-actions', 'data-key': 'follow-up-actions:' + followUp.id }, links, more),
      Amends.stages.drawAfter(panel, outcome),
      Amends.stages.drawAfter(panel, 'follow-up:' + followUp.id)
    ];
  }

  /* After "worse". */

  function afterwards(panel) {
    const open = panel.state;
    return (
      Boolean(open.worse) &&
      build(
        'div',
        { class: 'amends-notice amends-worse', 'data-key': 'worse', role: 'group', 'aria-label': AJS.I18n.getText('amends.panel.worse') },
        build('p', { 'aria-hidden': 'true' }, AJS.I18n.getText('amends.panel.worse')),
        build(
          'div',
          { class: 'amends-actions' },
          open.reopens && button('reopen-ticket', AJS.I18n.getText('amends.panel.worse.reopen')),
          open.again && button('ask-again', AJS.I18n.getText('amends.panel.worse.again'))
        ),
        Amends.stages.drawAfter(panel, 'worse')
      )
    );
  }

  function button(action, text) {
    return build('button', { type: 'button', class: 'aui-button', 'data-action': action, 'data-key': action }, text);
  }

  /* All of them. */

  function event(panel, followUp, one, at) {
    const who = Amends.proof.who(one);
    return build(
      'li',
      { class: 'amends-event', 'data-event': one.kind, 'data-key': 'event:' + followUp.id + ':' + at },
      build(
        'span',
        {},
        one.text,
        one.href && [' ', build('a', { href: one.href, 'data-key': 'event-task:' + followUp.id }, one.key)],
        one.kind === 'done' && ['. ', Amends.outcome.inWords(followUp), followUp.note && [' ', build('q', {}, followUp.note)]]
      ),
      who && [' · ', build('span', { class: 'amends-meta' }, who)]
    );
  }

  function entry(panel, followUp, now) {
    return build(
      'li',
      { class: 'amends-touch', 'data-follow-up': followUp.id, 'data-state': followUp.state, 'data-key': 'touch:' + followUp.id },
      build('div', { class: 'amends-line' }, build('strong', {}, followUp.name), lozenge(followUp)),
      build('ol', { class: 'amends-events' }, followUp.events.map((one, at) => event(panel, followUp, one, at))),
      !now && doing(panel, followUp, false)
    );
  }

  /** What somebody, or a rule, set in the field without anything coming of it. */
  function idle(panel) {
    const events = panel.state.fieldSet || [];
    return (
      events.length > 0 &&
      build(
        'li',
        { class: 'amends-touch', 'data-key': 'touch:field' },
        build('div', { class: 'amends-line' }, build('strong', {}, AJS.I18n.getText('amends.panel.timeline.field'))),
        build('ol', { class: 'amends-events' }, events.map((one, at) => event(panel, { id: 'field' }, one, at)))
      )
    );
  }

  function schedule(panel) {
    const touches = panel.state.touches || [];
    return (
      Amends.forms.draw(panel, 'schedule:new') ||
      (touches.length > 0 &&
        Amends.facts.opener(
          'schedule-follow-up',
          AJS.I18n.getText('amends.panel.follow-up.schedule'),
          AJS.I18n.getText('amends.panel.follow-up.schedule')
        ))
    );
  }

  function timeline(panel) {
    const all = panel.state.followUps || [];
    const now = (panel.state.followUp || {}).id;
    return (
      Boolean(panel.view.timeline) &&
      build(
        'div',
        { class: 'amends-timeline', id: 'amends-timeline', 'data-key': 'timeline-box' },
        build('ol', { class: 'amends-touches' }, all.map((one) => entry(panel, one, one.id === now)), idle(panel)),
        schedule(panel),
        Amends.stages.drawAfter(panel, 'schedule:new')
      )
    );
  }

  function toggle(panel) {
    const open = Boolean(panel.view.timeline);
    return ((panel.state.followUps || []).length > 0 || (panel.state.fieldSet || []).length > 0) && Amends.stages.link(
      'timeline',
      'timeline',
      AJS.I18n.getText('amends.panel.follow-up.timeline', (panel.state.followUps || []).length),
      {
        'data-key': 'timeline',
        'aria-expanded': String(open),
        'aria-controls': open ? 'amends-timeline' : null
      }
    );
  }

  /** One that is over without a word is asked about, once; whoever has closed the form finds it behind "Answer". */
  function askOnce(panel, followUp) {
    if (followUp.state === 'not-recorded' && panel.view.askedAbout !== followUp.id && !panel.state.readOnly) {
      panel.view.askedAbout = followUp.id;
      panel.view.forms.outcome = panel.view.forms.outcome || { place: 'outcome', kind: 'outcome', subject: '', values: {}, errors: [] };
    }
  }

  function drawRow(panel) {
    const followUp = panel.state.followUp || {};
    askOnce(panel, followUp);
    return Amends.facts.row(
      'follow-up',
      AJS.I18n.getText('amends.panel.follow-up'),
      build(
        'div',
        { class: 'amends-line amends-follow-up', 'data-state': followUp.state || 'none', 'data-key': 'follow-up' },
        build('span', {}, words(panel))
      ),
      Amends.outcome.drawDetail(followUp),
      doing(panel, followUp.id ? followUp : { id: 'none' }, true, toggle(panel)),
      afterwards(panel),
      timeline(panel)
    );
  }

  /** What remains to be seen of it when the apology is closed. */
  function drawSummary(panel) {
    const followUp = panel.state.followUp || {};
    return Amends.facts.row(
      'follow-up',
      AJS.I18n.getText('amends.panel.follow-up'),
      build('div', { class: 'amends-line amends-follow-up', 'data-state': followUp.state || 'none' }, build('span', {}, words(panel))),
      Amends.outcome.drawDetail(followUp),
      Amends.stages.drawAfter(panel, 'outcome')
    );
  }

  Amends.followUps = {
    drawRow: drawRow,
    drawSummary: drawSummary,
    afterwards: afterwards
  };
})((window.Amends = window.Amends || {}));
