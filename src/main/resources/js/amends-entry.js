/*
 * The reparation dialog as a field of a screen of Jira's. It works without this script; with it what is out of sight is not sent, the
 * resolution on the same screen is told, there is advice, and what was typed comes back when the screen is drawn anew after a refusal.
 */
(function (Amends, $) {
  'use strict';

  const ENTRY = '.amends-entry';
  const VALUED = ['replacement', 'credit', 'refund', 'gift'];
  const ADVICE_WAITS_MILLIS = 300;

  /** What was sent last, by issue and field: the form is drawn anew when it is refused. */
  const sent = new Map();
  let asked = 0;

  function parts(entry) {
    return Array.from(entry.querySelectorAll('[data-part]'));
  }

  function valueOf(entry, part) {
    const found = parts(entry).find((one) => one.dataset.part === part && (one.type !== 'radio' || one.checked));
    return found ? found.value.trim() : '';
  }

  function shows(entry, when) {
    const kind = valueOf(entry, 'kind');
    const valued = VALUED.indexOf(valueOf(entry, 'form')) >= 0;
    const holds = entry.dataset.holds;
    return {
      kind: kind !== '',
      goodwill: kind === 'goodwill',
      valued: kind !== '' && valued,
      lost: kind !== '' && valueOf(entry, 'lost') !== '',
      gate: valued && (holds === 'valued' ? kind !== '' : holds === 'goodwill' && kind === 'goodwill')
    }[when];
  }

  /** What is out of sight is neither sent nor reached by the keyboard. */
  function arrange(entry) {
    entry.querySelectorAll('[data-when]').forEach((box) => {
      box.hidden = !shows(entry, box.dataset.when);
    });
    parts(entry).forEach((part) => {
      part.disabled = part.closest('[hidden]') !== null;
    });
    const form = entry.closest('form');
    const resolution = form && form.querySelector('[name="resolution"]');
    entry.querySelector('[data-part="resolution"]').value = resolution ? resolution.value : '';
  }

  function body(entry) {
    const all = {};
    parts(entry).forEach((part) => {
      const value = valueOf(entry, part.dataset.part);
      if (value && !part.disabled && part.type !== 'hidden') {
        all[part.dataset.part] = value;
      }
    });
    ['value', 'lostValue'].filter((name) => all[name]).forEach((name) => {
      all[name] = /^\d+,\d{1,2}$/.test(all[name]) ? all[name].replace(',', '.') : all[name].replace(/\s/g, '');
    });
    return all;
  }

  /** What there is to say of it. What cannot be answered is no matter: saving is asked again. */
  function advise(entry) {
    asked += 1;
    const mine = asked;
    const place = entry.querySelector('[data-advice]');
    if (!shows(entry, 'kind')) {
      place.replaceChildren();
      return;
    }
    window.setTimeout(() => {
      if (mine === asked) {
        Amends.rest
          .send('POST', '/issues/' + encodeURIComponent(entry.dataset.issue) + '/reparations/advice', body(entry))
          .then((told) => {
            if (mine === asked) {
              place.replaceChildren(...Amends.reparations.drawAdvice(told.advice));
            }
          })
          .catch(() => undefined);
      }
    }, ADVICE_WAITS_MILLIS);
  }

  function keyOf(entry) {
    return entry.dataset.issue + ' ' + entry.dataset.field;
  }

  function each(form, work) {
    if (form) {
      form.querySelectorAll(ENTRY).forEach(work);
    }
  }

  function remember(entry) {
    sent.set(keyOf(entry), body(entry));
  }

  /** Only after a refusal: what was saved is not offered again. */
  function refill(entry) {
    const before = sent.get(keyOf(entry));
    sent.delete(keyOf(entry));
    const form = entry.closest('form');
    if (before && form && form.querySelector('.error')) {
      parts(entry)
        .filter((part) => before[part.dataset.part] !== undefined)
        .forEach((part) => {
          if (part.type === 'radio') {
            part.checked = part.value === before[part.dataset.part];
          } else {
            part.value = before[part.dataset.part];
          }
        });
    }
  }

  function changed(event) {
    const form = event.target.closest && event.target.closest('form');
    each(form, (entry) => {
      arrange(entry);
      if (entry.contains(event.target)) {
        advise(entry);
      }
    });
  }

  document.addEventListener('change', changed);
  document.addEventListener('input', (event) => {
    if (event.target.closest && event.target.closest(ENTRY)) {
      changed(event);
    }
  });
  document.addEventListener(
    'submit',
    (event) =>
      each(event.target, (entry) => {
        arrange(entry);
        remember(entry);
      }),
    true
  );
  JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, (event, context) => {
    $(context)
      .find(ENTRY)
      .each((at, entry) => {
        refill(entry);
        arrange(entry);
      });
  });
})((window.Amends = window.Amends || {}), AJS.$);
