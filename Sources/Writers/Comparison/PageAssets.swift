/// Style and script of the comparison's page.
enum PageAssets {
  /// The style sheet: on screen with fixed heads, on paper without controls.
  static let style = #"""
    :root { color-scheme: light; --line: #c9ced6; --head: #eef1f5; --odd: #fff3d6; --mark: #b45309; }
    * { box-sizing: border-box; }
    body { margin: 0; font: 14px/1.5 system-ui, "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", Meiryo,
      sans-serif; color: #1c2430; background: #fff; }
    header { padding: 12px 16px 8px; }
    h1 { margin: 0 0 8px; font-size: 18px; }
    form { display: flex; flex-wrap: wrap; gap: 6px 16px; align-items: center; }
    input[type=search] { width: 16em; }
    input, select, button { font: inherit; }
    .vendors { display: flex; flex-wrap: wrap; gap: 2px 12px; }
    output { color: #5b6675; }
    main { overflow-x: auto; padding: 0 16px; max-height: calc(100vh - 110px); overflow-y: auto; }
    table { border-collapse: separate; border-spacing: 0; width: 100%; table-layout: fixed; min-width: 720px; }
    th, td { border-right: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: 5px 8px;
      vertical-align: top; text-align: left; overflow-wrap: anywhere; }
    tr > :first-child { border-left: 1px solid var(--line); }
    thead th { position: sticky; top: 0; z-index: 2; background: var(--head); border-top: 1px solid var(--line); }
    thead th small { display: block; font-weight: normal; color: #5b6675; font-size: 11px; }
    th.item { position: sticky; left: 0; z-index: 1; background: #f8f9fb; font-weight: 600; width: 15em; }
    thead th.item { z-index: 3; background: var(--head); }
    .id { color: #5b6675; font-weight: normal; display: inline-block; min-width: 1.6em; }
    .group th { background: #dfe5ee; font-size: 12px; padding: 3px 8px; }
    .text { white-space: pre-wrap; }
    .remarks { white-space: pre-wrap; color: #5b6675; font-size: 12px; margin-top: 2px; }
    .answer { border-left: 3px solid transparent; }
    .yes .text { color: #14532d; }
    .no .text { color: #991b1b; }
    .open .text { color: #5b4a00; }
    .odd { background: var(--odd); border-left-color: var(--mark); }
    .odd .text::before { content: "≠ "; color: var(--mark); font-weight: 700; }
    .missing { color: #6b7280; font-style: italic;
      background: repeating-linear-gradient(135deg, #f3f4f6 0 6px, #fff 6px 12px); }
    abbr { color: var(--mark); text-decoration: none; cursor: help; }
    footer { padding: 8px 16px 16px; color: #5b6675; font-size: 12px; }
    #none { color: #5b6675; }
    [hidden] { display: none !important; }
    @media print {
      @page { size: A4 landscape; margin: 10mm; }
      body { font-size: 8pt; line-height: 1.35; }
      form { display: none; }
      header, main, footer { padding-left: 0; padding-right: 0; }
      main { overflow: visible; max-height: none; }
      table { min-width: 0; }
      thead { display: table-header-group; }
      thead th, th.item { position: static; }
      th.item { width: 22%; }
      th, td { padding: 2px 4px; }
      .remarks, thead th small { font-size: 7pt; }
      tr { break-inside: avoid; }
      .group { break-after: avoid; }
      * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }

    """#

  /// The script: filters rows and columns of the table that is there; makes no markup of texts.
  static let script = #"""
    'use strict';
    (function () {
      const rows = Array.from(document.querySelectorAll('tbody tr'));
      const search = document.getElementById('search');
      const category = document.getElementById('category');
      const differences = document.getElementById('differences');
      const vendors = Array.from(document.querySelectorAll('.vendor'));
      const fold = (text) => text.normalize('NFKC').toLowerCase();
      const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));

      function isShown(row) {
        const words = fold(search.value).split(/\s+/).filter(Boolean);
        return words.every((word) => texts.get(row).includes(word))
          && (!category.value || row.dataset.category === category.value)
          && (!differences.checked || row.classList.contains('different'));
      }

      function update() {
        let count = 0;
        let group = null;
        for (const row of rows) {
          if (row.classList.contains('group')) {
            group = row;
            row.hidden = true;
            continue;
          }
          row.hidden = !isShown(row);
          if (row.hidden) continue;
          count += 1;
          if (group) group.hidden = false;
        }
        const hidden = new Set(vendors.filter((box) => !box.checked).map((box) => box.dataset.column));
        for (const cell of document.querySelectorAll('[data-column]')) {
          if (!cell.classList.contains('vendor')) cell.hidden = hidden.has(cell.dataset.column);
        }
        document.getElementById('count').textContent = count + ' of ' + texts.size + ' items';
        document.getElementById('none').hidden = count > 0;
      }

      for (const row of rows) if (row.classList.contains('group')) texts.delete(row);
      document.getElementById('controls').addEventListener('input', update);
      document.getElementById('print').addEventListener('click', () => window.print());
      update();
    })();

    """#
}
