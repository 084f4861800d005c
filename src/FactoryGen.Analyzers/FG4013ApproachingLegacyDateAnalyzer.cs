using FactoryGen.Analysis.Rules.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG4013ApproachingLegacyDate"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4013ApproachingLegacyDateAnalyzer() : LegacyDeclarationAnalyzer(new FG4013ApproachingLegacyDate());
