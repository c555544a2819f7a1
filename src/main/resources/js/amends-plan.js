/*
 * How follow-ups are arranged: for all projects or for one, section by section. Drawn from what came with the page, saved over
 * REST, a section at a time.
 */
(function (Amends) {
  'use strict';

  const fields = Amends.planFields;
  const parts = Amends.planParts;
  const saving = Amends.planSaving;
  const draw = Amends.planView.draw;
  const PAUSE_MILLIS = 400;

  const ACTIONS = Object.assign(
    {},
    Amends.planTouches.actions,
    Amends.planCalendar.actions,
    Amends.planReview.actions,
    Amends.planOthers.actions,
    Amends.planMay.actions,
    Amends.planWhich.actions
  );

  /** What each touch would mean; asked a moment after the last change, and only shown when nothing is wrong. */
  function preview(page) {
    window.clearTimeout(page.timer);
    page.timer = window.setTimeout(() => {
      const asked = { project: page.project };
      page.parts.filter((part) => part.own && (part.name === 'cadence' || part.name === 'calendar')).forEach((part) => {
        asked[part.name] = parts.body(part);
      });
      Amends.rest.send('POST', '/admin/plan/preview', asked).then(
        (told) => {
          page.preview = told;
          draw(page);
        },
        () => {
          // What is half typed has no meaning yet; saving it says what is wrong.
          page.preview = null;
        }
      );
    }, PAUSE_MILLIS);
  }

  /** Until the plan of the chosen project is there nothing is shown of the one before: a click would change that one. */
  function change(page, key) {
    const before = page.parts;
    page.coming = key;
    page.error = '';
    page.parts = [];
    window.clearTimeout(page.timer);
    draw(page);
    Amends.rest.send('GET', '/admin/plan' + (key ? '/' + encodeURIComponent(key) : '')).then(
      (plan) => {
        if (page.coming !== key) {
          return;
        }
        page.project = key;
        parts.take(page, plan);
        draw(page);
        saving.ask(page);
        Amends.announcer.say(AJS.I18n.getText('amends.plan.shown', key ? plan.project.name : AJS.I18n.getText('amends.plan.all')));
      },
      (failure) => {
        if (page.coming !== key) {
          return;
        }
        page.coming = page.project;
        page.parts = before;
        page.error = failure.message;
        draw(page);
      }
    );
  }

  function open(page, part, file) {
    part.errors = [];
    file
      .text()
      .then((text) => Amends.rest.send('POST', '/admin/plan/holidays', { ics: text }))
      .then(
        (found) => {
          part.found = found;
          return AJS.I18n.getText('amends.plan.ics.found', found.holidays.length);
        },
        (failure) => {
          part.found = null;
          part.errors = (failure.errors || [failure]).map((one) => ({ field: 'ics', message: one.message }));
          return failure.message;
        }
      )
      .then((words) => {
        draw(page);
        Amends.dom.focus(page.box, part.found ? 'amends-plan-ics-take' : fields.idOf('ics'));
        Amends.announcer.say(words);
      });
  }

  function partFor(page, target) {
    const form = target.closest('form[data-section]');
    return form && page.parts.find((part) => part.name === form.getAttribute('data-section'));
  }

  function again(page, part) {
    draw(page);
    preview(page);
    part.name === 'task' && saving.ask(page);
  }

  function changed(page, event) {
    const part = partFor(page, event.target);
    const target = event.target;
    if (target.id === 'amends-plan-project') {
      change(page, target.value);
    } else if (part && target.type === 'file') {
      target.files.length && open(page, part, target.files[0]);
    } else if (part && target.hasAttribute('data-own')) {
      part.own = target.getAttribute('data-own') === 'true';
      part.value = part.own ? part.value : parts.of(Object.assign({ holding: page.plan.holding }, page.plan), part.name).value;
      again(page, part);
    } else if (part && target.hasAttribute('data-path')) {
      parts.put(part, target.getAttribute('data-path'), target);
      part.said = '';
      again(page, part);
    }
  }

  function typed(page, event) {
    const part = partFor(page, event.target);
    if (event.target.closest('[data-trial]')) {
      page.trial.key = event.target.value;
    }
    if (part && event.target.matches('input:not([type=checkbox], [type=radio], [type=file]), textarea') && event.target.hasAttribute('data-path')) {
      parts.put(part, event.target.getAttribute('data-path'), event.target);
    }
  }

  /** The button that was pressed is gone: another stands for it. */
  function turnTo(page, part) {
    if (part.turnTo) {
      Amends.dom.focus(page.box, 'amends-plan-' + part.turnTo);
      part.turnTo = '';
    }
  }

  /** Something beside the section's settings, which does not wait for Save. */
  function atOnce(page, part) {
    const deed = part.atOnce;
    part.atOnce = null;
    deed(part).then((words) => {
      draw(page);
      Amends.announcer.say(words);
    });
  }

  function clicked(page, event) {
    const button = event.target.closest('[data-action], [data-theirs]');
    const part = button && partFor(page, button);
    if (part && button.hasAttribute('data-theirs')) {
      saving.takeTheirs(page, part);
    } else if (part && ACTIONS[button.getAttribute('data-action')]) {
      ACTIONS[button.getAttribute('data-action')](part, Number(button.getAttribute('data-at')), button, page);
      part.said = '';
      draw(page);
      turnTo(page, part);
      if (part.saveNow) {
        part.saveNow = false;
        saving.save(page, part);
      } else if (part.atOnce) {
        atOnce(page, part);
      } else {
        preview(page);
      }
    }
  }

  function listen(page) {
    page.box.addEventListener('input', (event) => typed(page, event));
    page.box.addEventListener('change', (event) => changed(page, event));
    page.box.addEventListener('click', (event) => clicked(page, event));
    page.box.addEventListener('submit', (event) => {
      event.preventDefault();
      if (event.target.hasAttribute('data-trial')) {
        Amends.planWhich.ask(page, draw);
        return;
      }
      if (event.target.hasAttribute('data-who')) {
        Amends.planWho.ask(page, draw);
        return;
      }
      saving.save(page, partFor(page, event.target));
    });
  }

  function start() {
    const box = document.querySelector('.amends-plan');
    if (box && !box.firstElementChild) {
      const told = JSON.parse(box.getAttribute('data-page'));
      const page = { box: box, projects: told.projects, zones: told.zones, links: told.links, rules: told.rules, roles: told.roles, which: told.which, trial: { key: '', told: null, error: '' }, wanted: [], project: '', coming: '', error: '' };
      parts.take(page, told.plan);
      listen(page);
      draw(page);
      saving.ask(page);
    }
  }

  Amends.dom.whenReady(start);
})((window.Amends = window.Amends || {}));
