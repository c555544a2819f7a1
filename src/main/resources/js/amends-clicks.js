/*
 * What each button of the panel does: clicks[action](panel, subject, button).
 */
(function (Amends) {
  'use strict';

  function toggle(set, id, now) {
    set[id] = !now;
  }

  function stageToggle(panel, id) {
    const stage = panel.state.stages.find((one) => one.id === id);
    toggle(panel.view.stages, id, Amends.stages.open(panel, stage));
    panel.draw();
  }

  function flip(name) {
    return (panel, id) => {
      toggle(panel.view[name], id, panel.view[name][id]);
      panel.draw();
    };
  }

  function flipOne(name) {
    return (panel) => {
      panel.view[name] = !panel.view[name];
      panel.draw();
    };
  }

  function showAll(panel) {
    Object.assign(panel.view, { all: !panel.view.all, menu: false, stages: {}, optional: {}, focus: 'menu' });
    panel.draw();
  }

  function start(panel) {
    Amends.saving.write(panel, {
      method: 'POST',
      path: '/apology',
      body: {},
      place: 'start',
      said: AJS.I18n.getText('amends.panel.saved.started'),
      done: (state) => {
        panel.view.focus = 'step:' + state.next;
      }
    });
  }

  function openAt(place, kind, values) {
    return (panel, id) => Amends.forms.open(panel, place + ':' + id, kind, values);
  }

  function evidence(kind, values) {
    return (panel, id) => Amends.evidence.openForm(panel, id, kind, values);
  }

  Amends.clicks = {
    start: start,
    stage: stageToggle,
    optional: flip('optional'),
    more: flip('more'),
    why: flip('why'),
    menu: flipOne('menu'),
    unfold: flipOne('unfolded'),
    'ask-all': flipOne('askAll'),
    all: showAll,
    refresh: (panel) => {
      Object.assign(panel.view, { menu: false, focus: 'menu' });
      panel.draw();
      Amends.saving.refreshNow(panel);
    },
    said: (panel, id) => Amends.evidence.said(panel, id),
    yes: (panel, id) => Amends.evidence.answerYes(panel, id),
    done: (panel, id) => Amends.evidence.done(panel, id),
    no: (panel, id) => Amends.evidence.answerNo(panel, id),
    called: evidence('called'),
    other: evidence('other'),
    agreed: evidence('agreed'),
    invited: evidence('invited'),
    'known-problem': evidence('known-problem'),
    waive: evidence('waive'),
    reopen: (panel, id) => Amends.evidence.untick(panel, id),
    undo: (panel) => {
      panel.view.asked = null;
      Amends.saving.undo(panel);
    },
    nothing: (panel) => Amends.ask.nothingOfThese(panel),
    'ask-link': (panel, id) => Amends.answer.ask(panel, id),
    'copy-link': (panel) => Amends.answer.copy(panel),
    'insert-link': (panel) => Amends.answer.insert(panel),
    promise: (panel) => Amends.forms.open(panel, 'promise:new', 'promise', {}),
    kept: (panel, id) => Amends.promises.kept(panel, id),
    broken: openAt('promise', 'broken'),
    'change-promise': (panel, id) => Amends.promises.change(panel, id),
    method: (panel, id) => Amends.earlier.choose(panel, id),
    cover: (panel) => {
      panel.view.menu = false;
      Amends.forms.open(panel, 'cover:new', 'cover', {});
    },
    covering: (panel) => Amends.cover.covering(panel),
    uncover: (panel) => Amends.cover.uncover(panel),
    'record-reparation': (panel) => Amends.forms.open(panel, 'reparation:new', 'reparation', {}),
    correct: (panel, id) => Amends.reparations.correct(panel, id),
    history: flip('history'),
    withdraw: openAt('reparation', 'withdraw'),
    outcome: (panel, id) => Amends.forms.open(panel, id === 'outcome' ? 'outcome' : 'outcome:' + id, 'outcome', {}),
    timeline: flipOne('timeline'),
    'move-follow-up': openAt('move', 'move'),
    'cancel-follow-up': openAt('cancel', 'cancel-follow-up'),
    'retry-follow-up': (panel, id) => Amends.followUpDeeds.retry(panel, id),
    'schedule-follow-up': (panel) => Amends.forms.open(panel, 'schedule:new', 'schedule', {}),
    'reopen-ticket': (panel) => Amends.followUpDeeds.reopen(panel),
    'ask-again': (panel) => Amends.followUpDeeds.again(panel),
    cancel: (panel, id, target) => Amends.forms.close(panel, target.closest('form').getAttribute('data-place'))
  };
})((window.Amends = window.Amends || {}));
