//! Starts analyst-server for company filings.

use zed_extension_api::settings::LspSettings;
use zed_extension_api::{self as zed, serde_json, Command, LanguageServerId, Result, Worktree};

struct AnalystExtension;

impl zed::Extension for AnalystExtension {
    fn new() -> Self {
        AnalystExtension
    }

    fn language_server_command(
        &mut self,
        _server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Command> {
        let binary = LspSettings::for_worktree("analyst-server", worktree)?.binary;
        let (path, arguments) = binary.map_or((None, None), |own| (own.path, own.arguments));
        let command = path
            .or_else(|| worktree.which("analyst-server"))
            .ok_or("analyst-server was not found on the PATH")?;
        Ok(Command {
            command,
            args: arguments.unwrap_or_else(|| vec!["--stdio".to_string()]),
            env: worktree.shell_env(),
        })
    }

    fn language_server_workspace_configuration(
        &mut self,
        _server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<serde_json::Value>> {
        let settings = LspSettings::for_worktree("analyst-server", worktree)?.settings;
        Ok(settings.map(|own| serde_json::json!({ "analyst": own })))
    }
}

zed::register_extension!(AnalystExtension);
