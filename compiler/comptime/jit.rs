//! A thin layer over ORC (`llvm_sys::orc2`), which inkwell does not cover.
//!
//! The unit's LLVM module is compiled in memory; runtime functions are given by address, so nothing needs to be exported.

use crate::codegen::target::TargetSpec;
use inkwell::OptimizationLevel;
use inkwell::context::Context;
use inkwell::module::Module;
use llvm_sys::error::{LLVMDisposeErrorMessage, LLVMErrorRef, LLVMGetErrorMessage};
use llvm_sys::orc2::lljit::*;
use llvm_sys::orc2::*;
use std::ffi::{CStr, CString};
use std::mem::ManuallyDrop;
use std::ptr;

/// A just-in-time compiler with one set of symbols.
pub struct Jit {
    raw: LLVMOrcLLJITRef,
}

fn check(error: LLVMErrorRef) -> Result<(), String> {
    if error.is_null() {
        return Ok(());
    }
    // SAFETY: a non-null error is owned by us; its message is freed with the function made for it.
    unsafe {
        let message = LLVMGetErrorMessage(error);
        let text = CStr::from_ptr(message).to_string_lossy().into_owned();
        LLVMDisposeErrorMessage(message);
        Err(text)
    }
}

impl Jit {
    pub fn new(target: &TargetSpec) -> Result<Jit, String> {
        let machine = ManuallyDrop::new(target.machine(OptimizationLevel::None)?);
        // SAFETY: the builder takes the machine's template, which takes the machine (hence not dropped here).
        unsafe {
            let builder = LLVMOrcCreateLLJITBuilder();
            LLVMOrcLLJITBuilderSetJITTargetMachineBuilder(builder, LLVMOrcJITTargetMachineBuilderCreateFromTargetMachine(machine.as_mut_ptr()));
            let mut raw = ptr::null_mut();
            check(LLVMOrcCreateLLJIT(&mut raw, builder))?;
            let jit = Jit { raw };
            jit.add_process_symbols()?;
            Ok(jit)
        }
    }

    /// What the process itself exports: the C library.
    fn add_process_symbols(&self) -> Result<(), String> {
        // SAFETY: `raw` is a live JIT; the generator is given to its dylib.
        unsafe {
            let mut generator = ptr::null_mut();
            check(LLVMOrcCreateDynamicLibrarySearchGeneratorForProcess(
                &mut generator,
                LLVMOrcLLJITGetGlobalPrefix(self.raw),
                None,
                ptr::null_mut(),
            ))?;
            LLVMOrcJITDylibAddGenerator(LLVMOrcLLJITGetMainJITDylib(self.raw), generator);
        }
        Ok(())
    }

    /// Defines symbols by address.
    pub fn define(&self, symbols: &[(&str, usize)]) -> Result<(), String> {
        const EXPORTED_CALLABLE: u8 = 1 | 4;
        // SAFETY: names are interned by this JIT; the pairs are copied.
        unsafe {
            let mut pairs = Vec::with_capacity(symbols.len());
            for (name, address) in symbols {
                let name = CString::new(*name).map_err(|e| e.to_string())?;
                let flags = LLVMJITSymbolFlags { GenericFlags: EXPORTED_CALLABLE, TargetFlags: 0 };
                pairs.push(LLVMOrcCSymbolMapPair {
                    Name: LLVMOrcLLJITMangleAndIntern(self.raw, name.as_ptr()),
                    Sym: LLVMJITEvaluatedSymbol { Address: *address as u64, Flags: flags },
                });
            }
            check(LLVMOrcJITDylibDefine(LLVMOrcLLJITGetMainJITDylib(self.raw), LLVMOrcAbsoluteSymbols(pairs.as_mut_ptr(), pairs.len())))
        }
    }

    /// Adds a module made in `context`; both now belong to the JIT.
    pub fn add<'c>(&self, context: Context, build: impl FnOnce(&'c Context) -> Result<Module<'c>, String>) -> Result<(), String> {
        let context = ManuallyDrop::new(context);
        let shared: &'c ManuallyDrop<Context> = Box::leak(Box::new(context));
        let module = ManuallyDrop::new(build(shared)?);
        // SAFETY: context and module are not dropped on our side; the thread-safe wrappers take them over.
        unsafe {
            let safe_context = LLVMOrcCreateNewThreadSafeContextFromLLVMContext(shared.raw());
            let safe_module = LLVMOrcCreateNewThreadSafeModule(module.as_mut_ptr(), safe_context);
            LLVMOrcDisposeThreadSafeContext(safe_context);
            check(LLVMOrcLLJITAddLLVMIRModule(self.raw, LLVMOrcLLJITGetMainJITDylib(self.raw), safe_module))
        }
    }

    /// Adds an object file.
    pub fn add_object(&self, path: &std::path::Path) -> Result<(), String> {
        let name = CString::new(path.to_string_lossy().as_bytes()).map_err(|e| e.to_string())?;
        // SAFETY: the buffer is made from the file and given to the JIT.
        unsafe {
            let (mut buffer, mut message) = (ptr::null_mut(), ptr::null_mut());
            if llvm_sys::core::LLVMCreateMemoryBufferWithContentsOfFile(name.as_ptr(), &mut buffer, &mut message) != 0 {
                let text = CStr::from_ptr(message).to_string_lossy().into_owned();
                llvm_sys::core::LLVMDisposeMessage(message);
                return Err(format!("{}: {text}", path.display()));
            }
            check(LLVMOrcLLJITAddObjectFile(self.raw, LLVMOrcLLJITGetMainJITDylib(self.raw), buffer))
        }
    }

    /// The address of a symbol; compiles what it needs.
    pub fn lookup(&self, name: &str) -> Result<usize, String> {
        let name = CString::new(name).map_err(|e| e.to_string())?;
        let mut address = 0;
        // SAFETY: `raw` is a live JIT.
        check(unsafe { LLVMOrcLLJITLookup(self.raw, &mut address, name.as_ptr()) })?;
        Ok(address as usize)
    }
}
