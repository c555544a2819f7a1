/*
 * Saves a section of how follow-ups are arranged: what is refused is told where it belongs, and whose change came first is asked.
 */
(function (Amends) {
  'use strict';

  const parts = Amends.planParts;
  const view = Amends.planView;
  const CONFLICT = 409;

  function shownAt(page, part, field) {
    return Array.from(page.box.querySelectorAll('form[data-section="' + part.name + '"] [data-path]')).some(
      (one) => one.getAttribute('data-path') === field
    );
  }

  /** Which fields the task needs depends on where it is made, and as what. */
  function ask(page) {
    Amends.planTask.ask(page, page.parts.find((part) => part.name === 'task'), view.draw);
  }

  function address(page) {
    return '/admin/plan' + (page.project ? '/' + encodeURIComponent(page.project) : '');
  }

  function saved(page, part, plan) {
    const words = AJS.I18n.getText('amends.plan.saved');
    const at = page.parts.indexOf(part);
    if (at >= 0) {
      page.plan = plan;
      page.preview = plan.preview;
      page.parts[at] = Object.assign(parts.of(plan, part.name), { said: words });
    }
    return words;
  }

  function refused(page, part, failure) {
    part.errors = failure.errors || [{ field: '', message: String(failure.message) }];
    part.said = '';
    openWrongTouch(part);
    view.draw(page);
    part.name === 'task' && ask(page);
    part.elsewhere = part.errors
      .filter((one) => !shownAt(page, part, one.field) && !/^calendar\.holidays/.test(one.field) && one.field !== 'cadence.touches')
      .map((one) => one.message)
      .join(' ');
    const words = AJS.I18n.getText('amends.admin.not-saved', part.errors.map((one) => one.message).join(' '));
    return failure.status === CONFLICT ? meanwhile(page, part).then(() => words) : words;
  }

  /** Somebody changed the section meanwhile: what was typed stays, is saved on theirs by one more click, or given up for theirs. */
  function meanwhile(page, part) {
    return Amends.rest.send('GET', address(page)).then(
      (plan) => {
        part.seen = plan.seen[part.name];
        part.theirs = plan;
      },
      () => undefined
    );
  }

  function takeTheirs(page, part) {
    const fresh = Object.assign(parts.of(part.theirs, part.name), { said: AJS.I18n.getText('amends.plan.theirs.taken') });
    page.parts[page.parts.indexOf(part)] = fresh;
    page.plan = part.theirs;
    page.preview = page.plan.preview;
    view.draw(page);
    Amends.dom.focus(page.box, 'amends-plan-save-' + part.name);
    Amends.announcer.say(fresh.said);
  }

  function openWrongTouch(part) {
    const wrong = part.errors.map((one) => /^cadence\.touches\.(\d+)\./.exec(one.field)).find(Boolean);
    const touch = wrong && part.value.touches[Number(wrong[1])];
    part.editing = touch ? touch.key : part.editing;
  }

  function turnToError(page, part) {
    const wrong = page.box.querySelector('form[data-section="' + part.name + '"] [aria-invalid=true]');
    if (wrong) {
      wrong.focus();
    }
  }

  function save(page, part) {
    if (part.busy) {
      return;
    }
    Object.assign(part, { busy: true, errors: [], elsewhere: '', said: AJS.I18n.getText('amends.admin.saving') });
    const saidOtherwise = Amends.announcer.sayWhenSlow(part.said);
    view.draw(page);
    Amends.rest
      .send('PUT', address(page), { [part.name]: parts.body(part), seen: { [part.name]: part.seen } })
      .then(
        (plan) => saved(page, part, plan),
        (failure) => refused(page, part, failure)
      )
      .then((words) => {
        saidOtherwise();
        part.busy = false;
        view.draw(page);
        turnToError(page, part);
        Amends.announcer.say(words);
      });
  }

  Amends.planSaving = { save: save, takeTheirs: takeTheirs, ask: ask };
})((window.Amends = window.Amends || {}));
