;;; analyst-server.el --- Company filings with analyst-server -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "27.1"))
;; Keywords: languages, tools

;;; Commentary:

;; A major mode for company filings (10-K, 10-Q, 20-F, 8-K), the registration of analyst-server
;; with Eglot and with lsp-mode, and a window with the summary of the business model that follows
;; every edit.
;;
;;   (require 'analyst-server)
;;   (add-hook 'analyst-filing-mode-hook #'eglot-ensure)      ; or #'lsp-deferred
;;
;; M-x analyst-summary shows the summary, M-x analyst-facts the facts.

;;; Code:

(require 'cl-lib)
(require 'subr-x)
(eval-when-compile (require 'eieio))

(declare-function eglot-current-server "eglot")
(declare-function eglot--TextDocumentIdentifier "eglot")
(declare-function eglot--lsp-position-to-point "eglot")
(declare-function eglot--pos-to-lsp-position "eglot")
(declare-function eglot--signal-textDocument/didChange "eglot")
(declare-function jsonrpc-request "jsonrpc")
(declare-function lsp--buffer-uri "lsp-mode")
(declare-function lsp--position-to-point "lsp-mode")
(declare-function lsp-activate-on "lsp-mode")
(declare-function lsp-register-client "lsp-mode")
(declare-function lsp-register-custom-settings "lsp-mode")
(declare-function lsp-request "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")
(declare-function make-lsp-client "lsp-mode")
(defvar bidi-inhibit-bpa)
(defvar eglot-current-column-function)
(defvar eglot-move-to-column-function)
(defvar eglot-server-programs)
(defvar eglot-workspace-configuration)
(defvar lsp-auto-guess-root)
(defvar lsp-language-id-configuration)

(defgroup analyst-server nil
  "Company filings with analyst-server."
  :group 'tools)

(defcustom analyst-server-command '("analyst-server" "--stdio")
  "The program and its arguments."
  :type '(repeat string))

(defcustom analyst-server-settings nil
  "Settings of the server, as a plist: (:ignore [\"acronym-*\"] :summaryBudget 256)."
  :type '(plist))

;;;; The mode

;;;###autoload
(define-derived-mode analyst-filing-mode text-mode "Filing"
  "Major mode for company filings."
  (visual-line-mode 1)
  ;; The paragraphs of filings are long lines.
  (setq-local truncate-lines nil)
  ;; Inline XBRL comes in lines of megabytes: nothing may take time in proportion to them.
  (setq-local bidi-paragraph-direction 'left-to-right
              bidi-inhibit-bpa t
              eglot-current-column-function #'analyst--utf16-column
              eglot-move-to-column-function #'analyst--move-to-utf16-column)
  ;; A filing is rarely part of a project: its folder is the root.
  (setq-local lsp-auto-guess-root t)
  (setq-local eglot-workspace-configuration
              (and analyst-server-settings `((:analyst . ,analyst-server-settings)))))

(defconst analyst-filing-name-regexp
  (concat "\\(?:\\`\\|/\\|[^0-9/]\\)"
          "\\(?:10-?[kq]\\(?:a\\|t\\|sb\\)?\\|20-?f\\|40-?f\\|8-?k\\)a?\\(?:[^a-z/][^/]*\\)?"
          "\\.\\(?:txt\\|html?\\|xhtml\\|md\\)\\'"
          ;; As they come from EDGAR: pltr-20231231.htm.
          "\\|/[a-z0-9]+-\\(?:19\\|20\\)[0-9]\\{6\\}\\.x?html?\\'")
  "Names under which filings are usually saved, in lower case.")

(defun analyst-filing-start-p ()
  "Whether the text begins as filings do."
  (let ((case-fold-search t))
    (save-excursion
      (goto-char (point-min))
      (or (looking-at "<SEC-DOCUMENT>\\|-----BEGIN PRIVACY-ENHANCED MESSAGE")
          (looking-at "\\s-*item\\s-+1\\.\\s-+business")
          (search-forward "xbrl.org/2013/inlineXBRL" (min 4000 (point-max)) t)))))

;;;###autoload
(add-to-list 'auto-mode-alist (cons analyst-filing-name-regexp 'analyst-filing-mode))
;;;###autoload
(add-to-list 'magic-mode-alist '(analyst-filing-start-p . analyst-filing-mode))

;;;; The clients

(defun analyst--plist (value)
  "VALUE with plists and vectors for the hash tables that lsp-mode may give."
  (cond ((hash-table-p value)
         (cl-loop for key being the hash-keys of value using (hash-values member)
                  nconc (list (intern (concat ":" key)) (analyst--plist member))))
        ((vectorp value) (cl-map 'vector #'analyst--plist value))
        ((keywordp (car-safe value))
         (cl-loop for (key member) on value by #'cddr
                  nconc (list key (analyst--plist member))))
        (t value)))

(with-eval-after-load 'eglot
  (defclass analyst-eglot-server (eglot-lsp-server) ()
    :documentation "A connection to analyst-server.")
  (cl-defmethod eglot-client-capabilities ((_server analyst-eglot-server))
    (plist-put (copy-sequence (cl-call-next-method)) :experimental '(:analystSummary t)))
  (cl-defmethod eglot-initialization-options ((_server analyst-eglot-server))
    (or analyst-server-settings (make-hash-table)))
  (cl-defmethod eglot-handle-notification
    ((_server analyst-eglot-server) (_method (eql analyst/summaryDidChange)) &rest report)
    (analyst--receive report))
  (add-to-list 'eglot-server-programs
               (cons '(analyst-filing-mode :language-id "secfiling")
                     (lambda (&rest _) (cons 'analyst-eglot-server analyst-server-command)))))

(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(analyst-filing-mode . "secfiling"))
  (lsp-register-custom-settings '(("analyst" analyst-server-settings)))
  (let ((notifications (make-hash-table :test 'equal))
        (actions (make-hash-table :test 'equal)))
    (puthash "analyst/summaryDidChange"
             (lambda (_workspace report) (analyst--receive (analyst--plist report)))
             notifications)
    ;; What the lenses do when they are clicked.
    (puthash "analyst.summary" (lambda (_command) (analyst-summary)) actions)
    (puthash "analyst.showSummary"
             (lambda (command)
               (let* ((arguments (plist-get (analyst--plist command) :arguments))
                      (range (and (> (length arguments) 1)
                                  (plist-get (aref arguments 1) :range))))
                 (if range (analyst--summarise-range range) (analyst-summary))))
             actions)
    (puthash "analyst.facts"
             (lambda (command)
               (analyst-facts (plist-get (analyst--plist command) :arguments)))
             actions)
    (lsp-register-client
     (make-lsp-client
      :new-connection (lsp-stdio-connection (lambda () analyst-server-command))
      :activation-fn (lsp-activate-on "secfiling")
      :server-id 'analyst-server
      :initialization-options (lambda () (or analyst-server-settings (make-hash-table)))
      :custom-capabilities '((experimental . ((analystSummary . t))))
      :notification-handlers notifications
      :action-handlers actions))))

(defun analyst--client ()
  "The client that manages the current buffer: `eglot', `lsp-mode' or nil."
  (cond ((and (fboundp 'eglot-current-server) (eglot-current-server)) 'eglot)
        ((bound-and-true-p lsp-managed-mode) 'lsp-mode)))

(defun analyst--uri ()
  "The URI of the current buffer."
  (pcase (analyst--client)
    ('eglot (plist-get (eglot--TextDocumentIdentifier) :uri))
    ('lsp-mode (lsp--buffer-uri))))

(defun analyst--request (method params)
  "The result of METHOD with PARAMS."
  (pcase (analyst--client)
    ('eglot
     (eglot--signal-textDocument/didChange)
     (jsonrpc-request (eglot-current-server) (intern (concat ":" method)) params))
    ('lsp-mode (analyst--plist (lsp-request method params)))
    (_ (user-error "No server for this buffer; try M-x eglot"))))

(defconst analyst--two-units "[\U00010000-\U0010FFFF]" "A character of two UTF-16 units.")

(defun analyst--utf16-column (&rest _)
  "The column of point in UTF-16 units."
  (let ((start (line-beginning-position)))
    (+ (- (point) start) (how-many analyst--two-units start (point)))))

(defun analyst--move-to-utf16-column (column)
  "Go to a COLUMN in UTF-16 units."
  (goto-char (line-beginning-position))
  (let ((target (min (+ (point) column) (line-end-position))))
    (while (and (< (point) target) (re-search-forward analyst--two-units target t))
      (setq target (max (point) (1- target))))
    (goto-char target)))

(defun analyst--point (position)
  "The point that is meant by a POSITION of the protocol."
  (if (eq (analyst--client) 'eglot)
      (eglot--lsp-position-to-point position)
    (save-restriction
      (widen)
      (save-excursion
        (goto-char (point-min))
        (forward-line (plist-get position :line))
        ;; lsp-mode 8 counts UTF-16 units, and so does the server unless told otherwise.
        (analyst--move-to-utf16-column (plist-get position :character))
        (point)))))

(defun analyst--range (range)
  "The bounds of a RANGE of the protocol."
  (cons (analyst--point (plist-get range :start)) (analyst--point (plist-get range :end))))

;;;; Places

(defun analyst--visit (buffer range)
  "Show RANGE of BUFFER in its window and mark it for a moment."
  (pop-to-buffer buffer '((display-buffer-reuse-window display-buffer-use-some-window)))
  (push-mark nil t)
  (let ((bounds (analyst--range range)))
    (goto-char (car bounds))
    (recenter)
    (require 'pulse)
    (unless noninteractive
      (pulse-momentary-highlight-region (car bounds) (cdr bounds)))))

(defun analyst--line (range)
  "The number of the line where RANGE begins."
  (1+ (plist-get (plist-get range :start) :line)))

;;;; The summary

(defvar-local analyst--summary-buffer nil "The summary of this filing.")
(defvar-local analyst--filing nil "The filing of this summary.")
(defvar-local analyst--report nil "The report that this summary shows.")
(defvar-local analyst--last nil "Index of the sentence and of the source last visited.")

(defvar analyst-summary-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "RET") #'analyst-summary-visit)
    (define-key map [mouse-1] #'analyst-summary-visit-click)
    (define-key map (kbd "n") #'forward-line)
    (define-key map (kbd "p") #'previous-line)
    map)
  "Keys of the summary.")

(define-derived-mode analyst-summary-mode special-mode "Summary"
  "The summary of a filing, a sentence a line.
\\<analyst-summary-mode-map>\\[analyst-summary-visit] goes to the words behind a sentence, again \
to the next ones."
  (visual-line-mode 1)
  (setq-local revert-buffer-function (lambda (&rest _) (analyst--fetch analyst--filing))))

(defun analyst--lines (sentences)
  "The numbers of the lines that SENTENCES rest on, each once."
  (delete-dups
   (mapcan (lambda (sentence)
             (mapcar (lambda (source) (analyst--line (plist-get source :range)))
                     (plist-get sentence :sources)))
           (append sentences nil))))

(defun analyst--texts (report)
  "The sentences of REPORT."
  (mapcar (lambda (sentence) (plist-get sentence :text)) (plist-get report :sentences)))

(defun analyst--show (report)
  "Write REPORT into the current buffer; what is new in it stands out."
  (let* ((inhibit-read-only t)
         (before (and analyst--report (analyst--texts analyst--report)))
         (line (line-number-at-pos))
         ;; Inline XBRL has everything on one line: its number would say nothing.
         (has-lines (cdr (analyst--lines (plist-get report :sentences))))
         (windows (get-buffer-window-list nil nil t)))
    (setq analyst--report report)
    (erase-buffer)
    (cl-loop
     for sentence across (plist-get report :sentences)
     for index from 0
     for text = (plist-get sentence :text)
     for lines = (and has-lines (analyst--lines (list sentence)))
     do (insert (propertize text
                            'analyst-sentence index 'mouse-face 'highlight
                            'help-echo "RET: to the words behind this sentence"
                            'face (and before (not (member text before)) 'diff-added))
                (propertize (if lines (concat " " (mapconcat #'number-to-string lines ", ")) "")
                            'analyst-sentence index 'face 'shadow)
                "\n"))
    (if (zerop (length (plist-get report :sentences)))
        (insert "No summary: the text is no filing.\n")
      (insert (propertize (format "\n%d of %d tokens" (plist-get report :tokens)
                                  (plist-get report :budget))
                          'face 'shadow)))
    (goto-char (point-min))
    (forward-line (1- line))
    (dolist (window windows) (set-window-point window (point)))))

(defun analyst--receive (report)
  "Show REPORT in the summary of its filing, if that is open."
  (cl-loop for buffer in (buffer-list)
           for summary = (buffer-local-value 'analyst--summary-buffer buffer)
           when (and (buffer-live-p summary)
                     (equal (with-current-buffer buffer (analyst--uri)) (plist-get report :uri)))
           do (with-current-buffer summary (analyst--show report))))

(defun analyst--fetch (filing)
  "Ask for the summary of FILING and show it."
  (analyst--receive
   (with-current-buffer filing
     (analyst--request "analyst/summary" `(:textDocument (:uri ,(analyst--uri)))))))

;;;###autoload
(defun analyst-summary ()
  "Show the summary of the filing in a window that follows every edit."
  (interactive)
  (let ((filing (or analyst--filing (current-buffer))))
    (with-current-buffer filing
      (unless (analyst--client) (user-error "No server for this buffer; try M-x eglot"))
      (unless (buffer-live-p analyst--summary-buffer)
        (setq analyst--summary-buffer
              (generate-new-buffer (format "*summary of %s*" (buffer-name)))))
      (with-current-buffer analyst--summary-buffer
        (unless (derived-mode-p 'analyst-summary-mode) (analyst-summary-mode))
        (setq analyst--filing filing))
      (display-buffer analyst--summary-buffer
                      '((display-buffer-reuse-window display-buffer-below-selected)
                        (window-height . 0.35))))
    (analyst--fetch filing)))

(defun analyst--position (point)
  "The position of the protocol at POINT."
  (if (eq (analyst--client) 'eglot)
      (eglot--pos-to-lsp-position point)
    (save-restriction
      (widen)
      (save-excursion
        (goto-char point)
        (list :line (1- (line-number-at-pos)) :character (analyst--utf16-column))))))

(defun analyst--summarise-range (range)
  "Show the summary of what stands in RANGE of the protocol."
  (let* ((report (analyst--request
                  "analyst/summary" `(:textDocument (:uri ,(analyst--uri)) :range ,range)))
         (filing (current-buffer))
         (buffer (get-buffer-create (format "*summary of a part of %s*" (buffer-name)))))
    (with-current-buffer buffer
      (analyst-summary-mode)
      (setq analyst--filing filing
            revert-buffer-function #'ignore)
      (analyst--show report))
    (display-buffer buffer)))

;;;###autoload
(defun analyst-summary-region (start end)
  "Show the summary of the region from START to END."
  (interactive "r")
  (analyst--summarise-range
   (list :start (analyst--position start) :end (analyst--position end))))

(defun analyst-summary-visit ()
  "Go to the words that the sentence at point rests on; again for the next ones."
  (interactive)
  (let* ((index (or (get-text-property (line-beginning-position) 'analyst-sentence)
                    (user-error "No sentence here")))
         (text (nth index (analyst--texts analyst--report)))
         (summary (current-buffer)))
    ;; Edits elsewhere move the places without changing the paragraph.
    (analyst--fetch analyst--filing)
    (let* ((index (or (cl-position text (analyst--texts analyst--report) :test #'equal)
                      (user-error "The sentence has changed")))
           (sources (plist-get (aref (plist-get analyst--report :sentences) index) :sources))
           (turn (if (equal text (car analyst--last))
                     (% (1+ (cdr analyst--last)) (max 1 (length sources)))
                   0)))
      (setq analyst--last (cons text turn))
      (when (< turn (length sources))
        (with-current-buffer summary
          (analyst--visit analyst--filing (plist-get (aref sources turn) :range)))))))

(defun analyst-summary-visit-click (event)
  "Go to the words that the sentence under a click EVENT rests on."
  (interactive "e")
  (mouse-set-point event)
  (analyst-summary-visit))

;;;; The facts

(define-derived-mode analyst-facts-mode tabulated-list-mode "Facts"
  "The facts of a filing; RET goes to the words that state one."
  (setq tabulated-list-format
        [("Line" 6 (lambda (a b) (< (string-to-number (aref (cadr a) 0))
                                    (string-to-number (aref (cadr b) 0)))))
         ("Kind" 18 t) ("Subject" 24 t) ("Period" 12 t) ("As written" 0 nil)])
  (tabulated-list-init-header))

(define-key analyst-facts-mode-map (kbd "RET") #'analyst-facts-visit)

(defun analyst-facts-visit ()
  "Go to the words that state the fact at point."
  (interactive)
  (let ((range (or (tabulated-list-get-id) (user-error "No fact here"))))
    (analyst--visit analyst--filing range)))

;;;###autoload
(defun analyst-facts (&optional arguments)
  "List the facts of the filing, or those that the ARGUMENTS of a lens stand for."
  (interactive)
  (let* ((filing (current-buffer))
         (report (analyst--request
                  "workspace/executeCommand"
                  `(:command "analyst.facts" :arguments ,(or arguments (vector (analyst--uri))))))
         (buffer (get-buffer-create (format "*facts of %s*" (buffer-name)))))
    (with-current-buffer buffer
      (analyst-facts-mode)
      (setq analyst--filing filing
            tabulated-list-entries
            (mapcar
             (lambda (fact)
               (let ((value (plist-get fact :value)) (range (plist-get fact :range)))
                 (list range
                       (vector (number-to-string (analyst--line range))
                               (plist-get fact :kind)
                               (or (plist-get fact :subject) "")
                               (or (plist-get fact :period) "")
                               (string-trim (or (plist-get value :raw) (plist-get fact :quote)))))))
             (plist-get report :facts)))
      (tabulated-list-print))
    (display-buffer buffer)))

(provide 'analyst-server)
;;; analyst-server.el ends here
