// The place in the options page: an address with an anchor leads there, and the list of sections shows which one is in view.

/** Scrolls to what the address names, opening what is folded over it; the keyboard goes on from there. */
export function goToAnchor(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target instanceof HTMLDetailsElement) target.open = true;
  target.scrollIntoView();
  target.querySelector<HTMLElement>('h2, summary')?.focus({ preventScroll: true });
}

/** Until the page is closed. */
export function startFollowingSections(): void {
  addEventListener('hashchange', goToAnchor);
  const links = new Map(
    [...document.querySelectorAll('nav a')].map(link => [link.getAttribute('href')?.slice(1), link]),
  );
  const visible = new Set<string>();
  const sections = [...document.querySelectorAll('.section')];
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) visible.add(target.id);
        else visible.delete(target.id);
      const current = sections.find(({ id }) => visible.has(id))?.id;
      for (const [id, link] of links)
        if (id === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
    },
    // A section counts from the upper third of the window on.
    { rootMargin: '-20% 0px -60% 0px' },
  );
  for (const section of sections) observer.observe(section);
}
