using FactoryGen.Analysis.Rules.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG4012InvalidLegacyLink"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4012InvalidLegacyLinkAnalyzer() : LegacyDeclarationAnalyzer(new FG4012InvalidLegacyLink());
