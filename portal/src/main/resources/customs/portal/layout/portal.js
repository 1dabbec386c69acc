// Everything here is an addition: each page works without it.
import { initAll } from './components.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')

// The summary of errors says at which entry each one is, before it takes the focus.
const colon = document.documentElement.lang === 'fr' ? '\u00a0: ' : ': '
for (const link of document.querySelectorAll('.govuk-error-summary a[href^="#"]')) {
  const entry = document.getElementById(link.hash.slice(1))
  const several = entry?.matches('[type=radio], [type=checkbox], .govuk-date-input__input')
  const name = several ? entry.closest('fieldset')?.querySelector('legend') : entry?.labels?.[0]
  const words = name?.textContent.trim()
  if (words) link.prepend(words + (words.endsWith('?') ? ' ' : colon))
}
initAll()

// The token against forged requests goes along with every htmx request too.
document.body.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector('meta[name="csrf"]')
  if (token) event.detail.headers[token.dataset.header] = token.content
})

// A fragment may hold components of its own; an answer with errors is shown like any other.
document.body.addEventListener('htmx:load', (event) => {
  if (event.detail.elt !== document.body) initAll({ scope: event.detail.elt })
})
document.body.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.xhr.status === 422 || event.detail.xhr.status === 412) event.detail.shouldSwap = true
})

// Entries that were not sent yet: the browser asks before leaving a form marked data-keep.
for (const form of document.querySelectorAll('form[data-keep]')) {
  let changed = form.dataset.keep === 'changed'
  form.addEventListener('input', () => { changed = true })
  form.addEventListener('submit', () => { changed = false })
  window.addEventListener('beforeunload', (event) => { if (changed) event.preventDefault() })
}

// Buttons that only make sense with a script.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}
