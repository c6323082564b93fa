//! Target machines.

use inkwell::OptimizationLevel;
use inkwell::targets::{CodeModel, InitializationConfig, RelocMode, Target, TargetMachine, TargetTriple};
use std::str::FromStr;
use std::sync::Once;
use target_lexicon::{Architecture, OperatingSystem, Triple};

/// The processors and systems that we compile for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetSpec {
    pub triple: Triple,
    pub cpu: String,
    pub features: String,
}

impl TargetSpec {
    /// A target by triple and `--cpu` value. The message of an error names what is supported.
    pub fn new(triple: &str, cpu: &str) -> Result<TargetSpec, String> {
        let parsed = Triple::from_str(triple).map_err(|e| format!("unknown target `{triple}`: {e}"))?;
        if parsed.operating_system != OperatingSystem::Linux {
            return Err(format!("unsupported target `{triple}`: x86_64 and aarch64 Linux are supported"));
        }
        let (baseline, features) = match parsed.architecture {
            Architecture::X86_64 => ("x86-64-v2", ""),
            Architecture::Aarch64(_) => ("generic", "+outline-atomics"),
            _ => return Err(format!("unsupported target `{triple}`: x86_64 and aarch64 Linux are supported")),
        };
        let (cpu, features) = match cpu {
            "baseline" => (baseline.to_string(), features.to_string()),
            "native" => (TargetMachine::get_host_cpu_name().to_string(), TargetMachine::get_host_cpu_features().to_string()),
            name => (name.to_string(), features.to_string()),
        };
        Ok(TargetSpec { triple: parsed, cpu, features })
    }

    pub fn is_aarch64(&self) -> bool {
        matches!(self.triple.architecture, Architecture::Aarch64(_))
    }

    pub fn machine(&self, level: OptimizationLevel) -> Result<TargetMachine, String> {
        initialize();
        let triple = TargetTriple::create(&self.triple.to_string());
        let target = Target::from_triple(&triple).map_err(|e| e.to_string())?;
        target
            .create_target_machine(&triple, &self.cpu, &self.features, level, RelocMode::PIC, CodeModel::Default)
            .ok_or_else(|| format!("LLVM has no machine for `{}`", self.triple))
    }
}

fn initialize() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        Target::initialize_x86(&InitializationConfig::default());
        Target::initialize_aarch64(&InitializationConfig::default());
    });
}
