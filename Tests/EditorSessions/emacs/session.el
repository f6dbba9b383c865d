;;; session.el --- A session of Emacs with the real server -*- lexical-binding: t; -*-

;; emacs -q --batch -l session.el CLIENT PROGRAM FILING, where CLIENT is eglot or lsp-mode.

;;; Code:

(package-initialize)
(pcase-let ((`(,client ,program ,filing) command-line-args-left))
  (setq command-line-args-left nil)
  (defvar session-client (intern client))
  (defvar session-program program)
  (defvar session-filing filing))
(unless (require session-client nil t)
  (princ (format "missing: %s\n" session-client))
  (kill-emacs 4))
(require 'flymake)
(load (expand-file-name "../../../editor-configs/emacs/analyst-server.el"
                        (file-name-directory load-file-name)) nil t)

(defun session-say (&rest parts)
  "Print PARTS as one line."
  (princ (concat (mapconcat (lambda (part) (format "%s" part)) parts " ") "\n")))

(defmacro session-await (what condition)
  "Wait for CONDITION, which is called WHAT."
  `(let ((end (+ (float-time) 180)) found)
     (while (not (setq found ,condition))
       (when (> (float-time) end)
         (session-say "missing:" ,what)
         (kill-emacs 3))
       (accept-process-output nil 0.05)
       (sit-for 0.05))
     found))

(defun session-codes ()
  "The codes of the findings of the current buffer."
  (if (eq session-client 'eglot)
      (delq nil (mapcar (lambda (one)
                          (let ((text (flymake-diagnostic-text one)))
                            (and (string-match "\\[\\([a-z-]+\\)\\]" text) (match-string 1 text))))
                        (flymake-diagnostics)))
    (mapcar (lambda (one) (plist-get (analyst--plist one) :code))
            (gethash (lsp--fix-path-casing buffer-file-name) (lsp-diagnostics)))))

(defun session-summary ()
  "The text of the summary."
  (with-current-buffer analyst--summary-buffer (buffer-string)))

(setq analyst-server-command (list session-program "--stdio")
      lsp-session-file (make-temp-name (expand-file-name "session" temporary-file-directory))
      lsp-enable-suggest-server-download nil
      lsp-headerline-breadcrumb-enable nil
      lsp-enable-snippet nil
      lsp-lens-enable t
      lsp-idle-delay 0.1
      make-backup-files nil
      create-lockfiles nil)
(find-file session-filing)
(session-say "mode:" major-mode)
(if (eq session-client 'eglot)
    (apply #'eglot--connect (eglot--guess-contact))
  (lsp))
(session-await "a client" (analyst--client))
(session-await "findings" (session-codes))
(session-say "codes:" (string-join (sort (session-codes) #'string<) ","))

(goto-char (point-min))
(search-forward "81%")
(backward-char)
(let* ((params (list :textDocument (list :uri (analyst--uri))
                     :position (if (eq session-client 'eglot) (eglot--pos-to-lsp-position)
                                 (lsp--cur-position))))
       (hover (analyst--request "textDocument/hover" params)))
  (session-say "hover:" (replace-regexp-in-string
                         "\n" " " (plist-get (plist-get hover :contents) :value))))
(when (eq session-client 'lsp-mode)
  (lsp-lens-refresh t)
  (session-await "lenses" (bound-and-true-p lsp-lens--overlays))
  (session-say "lenses:" (length lsp-lens--overlays)))

(analyst-summary)
(session-await "a summary" (> (length (session-summary)) 500))
(session-say "summary:" (replace-regexp-in-string "\n" " " (session-summary)))

;; An edit above moves the places without changing the paragraph.
(goto-char (point-min))
(insert "\n")
(let ((filing (current-buffer)))
  (with-current-buffer analyst--summary-buffer
    (goto-char (point-min))
    (search-forward "81%")
    (analyst-summary-visit)
    (session-say "jumped:" (eq (window-buffer) filing)
                 (with-current-buffer filing
                   (buffer-substring-no-properties (point) (+ (point) 25)))))
  (set-buffer filing)
  (analyst-facts)
  (with-current-buffer (format "*facts of %s*" (buffer-name filing))
    (session-say "facts:" (length tabulated-list-entries)))
  (set-buffer filing))

(goto-char (point-min))
(search-forward "approximately 81% and 74%")
(analyst-summary-region (line-beginning-position) (line-end-position))
(with-current-buffer (format "*summary of a part of %s*" (buffer-name))
  (session-say "part:" (replace-regexp-in-string "\n" " " (buffer-string))))

(let ((before (session-summary)))
  (goto-char (point-min))
  (search-forward "approximately 81%")
  (replace-match "approximately 91%")
  ;; Eglot sends changes when Emacs is idle, which it never is in batch mode.
  (when (eq session-client 'eglot) (eglot--signal-textDocument/didChange))
  (session-await "share-mismatch" (member "share-mismatch" (session-codes)))
  (session-say "codes:" (string-join (sort (session-codes) #'string<) ","))
  (session-await "a new summary" (not (equal (session-summary) before)))
  (session-say "summary:" (replace-regexp-in-string "\n" " " (session-summary))))
(set-buffer-modified-p nil)
(session-say "done")
(if (eq session-client 'eglot)
    (eglot-shutdown (eglot-current-server))
  (lsp-workspace-shutdown (car (lsp-workspaces))))
(kill-emacs 0)
;;; session.el ends here
