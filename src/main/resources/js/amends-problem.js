/*
 * The known problem behind the apology: its ticket, how far that is, and the way to link or unlink it.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function stepOf(panel, wanted) {
    return Amends.saving.allSteps(panel.state).find((one) => {
      const step = Amends.saving.shown(panel, one);
      return Amends.evidence.takesProblem(step) && wanted(step);
    });
  }

  function linked(step) {
    return step.state === 'done' && Boolean(step.proof) && step.proof.kind === 'known-problem';
  }

  function state(problem) {
    if (problem.done && problem.released) {
      return Amends.facts.lozenge(AJS.I18n.getText('amends.panel.known-problem.released', problem.released), 'success');
    }
    return Amends.facts.lozenge(problem.status, problem.done ? 'success' : '');
  }

  function line(problem) {
    if (!problem.issue) {
      return build('span', { class: 'amends-meta' }, AJS.I18n.getText('amends.panel.known-problem.hidden'));
    }
    return [
      build('span', {}, build('a', { href: problem.href, 'data-key': 'problem' }, problem.issue), ' ', problem.summary),
      state(problem)
    ];
  }

  function unlink(step) {
    return Amends.stages.linkAbout('reopen', { id: step.id, label: AJS.I18n.getText('amends.panel.known-problem.row') }, AJS.I18n.getText('amends.panel.known-problem.unlink'));
  }

  /** Nothing where the step that names it stands elsewhere in the panel and no problem is linked. */
  function draw(panel) {
    const problem = panel.state.problem;
    const step = stepOf(panel, linked);
    if (!problem || !step) {
      return null;
    }
    return Amends.facts.row(
      'problem',
      AJS.I18n.getText('amends.panel.known-problem.row'),
      build('div', { class: 'amends-line', 'data-problem': problem.issue || '' }, line(problem)),
      build('div', { class: 'amends-actions' }, unlink(step))
    );
  }

  Amends.problem = { draw: draw };
})((window.Amends = window.Amends || {}));
