using FactoryGen.Analysis.Rules.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG4009MisplacedLegacyEntryPoint"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4009MisplacedLegacyEntryPointAnalyzer() : LegacyDeclarationAnalyzer(new FG4009MisplacedLegacyEntryPoint());
