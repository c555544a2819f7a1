/* The sandbox's own pages: theme switch, dialogs, and an issue view that renders its parts anew like Jira's. */
(function ($) {
  'use strict';
  var PARTS = ['issue-head', 'issue-main', 'viewissuesidebar'];

  function flag(title, body) {
    AJS.flag({ type: 'error', title: title, body: AJS.escapeHtml(body) });
  }

  function switchTheme() {
    var root = document.documentElement;
    var mode = root.getAttribute('data-color-mode') === 'dark' ? 'light' : 'dark';
    root.setAttribute('data-color-mode', mode);
    document.cookie = 'theme=' + mode + '; path=/; max-age=31536000; samesite=lax';
  }

  /* What somebody has typed and not sent outlives a rendering, as in Jira. */
  function keepTyped(now, next) {
    now.querySelectorAll('textarea[id]').forEach(function (box) {
      var same = next.querySelector('#' + CSS.escape(box.id));
      if (same && box.value !== box.defaultValue) { same.value = box.value; }
    });
  }

  /* What was sent is no longer being written, also where the form was drawn anew meanwhile. */
  function forgetTyped(form) {
    form.querySelectorAll('textarea[id]').forEach(function (box) {
      var shown = document.getElementById(box.id);
      if (shown) { shown.value = shown.defaultValue; }
    });
  }

  /* What has focus keeps it; where it is not drawn again, the first of that part has it. A panel looks after its own. */
  function keepFocus(held, next) {
    var again = held.id ? document.getElementById(held.id) : null;
    (again || next.querySelector('a, button')).focus();
  }

  function replacePart(fresh, id) {
    var now = document.getElementById(id);
    var next = fresh.getElementById(id);
    if (!now || !next) { return; }
    var held = now.contains(document.activeElement) ? document.activeElement : null;
    keepTyped(now, next);
    now.replaceWith(document.adoptNode(next));
    if (held && !held.closest('[data-panel]')) { keepFocus(held, next); }
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(next), JIRA.CONTENT_ADDED_REASON.panelRefreshed]);
  }

  var renderings = 0;

  /* Only the page that was asked for last is shown: an older answer that comes late would hide what was done since. */
  function renderAnew() {
    var mine = ++renderings;
    return fetch(location.pathname, { headers: { Accept: 'text/html' } })
      .then(function (answer) {
        if (!answer.ok) { throw new Error('The issue could not be read again (' + answer.status + ').'); }
        return answer.text();
      })
      .then(function (page) {
        if (mine !== renderings) { return; }
        var fresh = new DOMParser().parseFromString(page, 'text/html');
        PARTS.forEach(function (id) { replacePart(fresh, id); });
      });
  }

  function send(form, body) {
    return fetch(form.getAttribute('action'), { method: 'POST', body: body, headers: { 'X-Requested-With': 'fetch' } }).then(function (answer) {
      if (answer.ok) { return; }
      return answer.text().then(function (text) {
        var page = new DOMParser().parseFromString(text, 'text/html');
        var words = page.querySelector('.message-words');
        var problem = new Error(words ? words.textContent : 'Status ' + answer.status);
        problem.fields = Array.from(page.querySelectorAll('[data-error-for]'));
        throw problem;
      });
    });
  }

  /* As in Jira, a form whose custom fields were refused is drawn anew, with what is wrong beside each: what was typed into Jira's own inputs
     stays, the custom fields are as their types draw them. */
  function drawAnew(form, problem) {
    var dialog = form.closest('.aui-dialog2');
    return fetch(location.pathname, { headers: { Accept: 'text/html' } })
      .then(function (answer) { return answer.text(); })
      .then(function (text) {
        var page = new DOMParser().parseFromString(text, 'text/html');
        var template = page.getElementById(dialog.getAttribute('data-template'));
        if (!template) { return; }
        var next = template.content.querySelector('.aui-dialog2-content');
        var now = dialog.querySelector('.aui-dialog2-content');
        now.querySelectorAll('input[name], select[name], textarea[name]').forEach(function (typed) {
          var same = typed.name.indexOf('customfield_') === 0 ? null : next.querySelector('[name="' + typed.name + '"]');
          if (same) { same.value = typed.value; }
        });
        problem.fields.forEach(function (error) {
          var group = next.querySelector('[data-field-of="' + error.getAttribute('data-error-for') + '"]');
          (group || next).append(document.importNode(error, true));
        });
        now.replaceWith(document.adoptNode(next));
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(dialog), 'dialogReady']);
      });
  }

  /* The visual mode of the comment box: as in Jira the words stand in a frame of the editor, written into after it is on the page, and the
     textarea is hidden beside it. */
  function visual(field, area) {
    var editor = document.createElement('rich-editor');
    var frame = document.createElement('iframe');
    frame.id = 'mce_0_ifr';
    frame.title = 'Comment';
    editor.appendChild(frame);
    area.before(editor);
    area.hidden = true;
    var page = frame.contentDocument;
    page.open();
    page.write('<!DOCTYPE html><html lang="en"><title>Comment</title><body id="tinymce" class="mce-content-body" contenteditable="true" role="textbox" aria-label="Comment"></body></html>');
    page.close();
    page.documentElement.style.colorScheme = document.documentElement.getAttribute('data-color-mode') === 'dark' ? 'dark' : 'light';
    page.body.innerText = area.value;
    page.body.addEventListener('input', function () { area.value = page.body.innerText; });
    page.body.focus();
  }

  $(document).on('click', '[data-mode]', function () {
    var field = this.closest('[data-modes]');
    var area = field.querySelector('textarea');
    var editor = field.querySelector('rich-editor');
    this.setAttribute('aria-pressed', String(!editor));
    if (editor) {
      editor.remove();
      area.hidden = false;
      area.focus();
    } else {
      visual(field, area);
    }
  });

  /* Forms marked so are sent without leaving the page, as Jira's comment box and dialogs are. */
  $(document).on('submit', 'form[data-in-place]', function (event) {
    event.preventDefault();
    var form = this;
    if (form.getAttribute('aria-busy')) { return; }
    form.setAttribute('aria-busy', 'true'); // a disabled button would lose focus
    send(form, new URLSearchParams(new FormData(form, event.originalEvent.submitter)))
      .then(function () {
        var dialog = $(form).closest('.aui-dialog2')[0];
        if (dialog) { AJS.dialog2(dialog).remove(); }
        forgetTyped(form);
        return renderAnew();
      })
      .catch(function (problem) {
        if (problem.fields && problem.fields.length && form.closest('.aui-dialog2')) { return drawAnew(form, problem); }
        flag('Not saved', problem.message);
      })
      .finally(function () { form.removeAttribute('aria-busy'); });
  });

  $(document).on('click', '[data-opens]', function () {
    var template = document.getElementById(this.getAttribute('data-opens'));
    var dialog = template.content.firstElementChild.cloneNode(true);
    dialog.setAttribute('data-template', template.id);
    document.body.appendChild(dialog);
    AJS.dialog2(dialog).show();
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(dialog), 'dialogReady']);
  });
  $(document).on('click', '[data-closes]', function () { AJS.dialog2($(this).closest('.aui-dialog2')[0]).remove(); });
  $(document).on('click', '#theme-switch', switchTheme);

  JIRA.bind(JIRA.Events.REFRESH_ISSUE_PAGE, renderAnew);
  $(function () {
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(document), JIRA.CONTENT_ADDED_REASON.pageLoad]);
    if (location.hash.indexOf('#comment-') === 0) {
      var comment = document.getElementById(location.hash.slice(1));
      if (comment) { comment.scrollIntoView({ block: 'center' }); comment.classList.add('focused'); }
    }
  });
})(window.jQuery);
